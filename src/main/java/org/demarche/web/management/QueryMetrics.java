package org.demarche.web.management;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.RefusedFor;
import org.demarche.web.execution.SpoolSpace;

/// What runs and waits, what was refused and why, and how much of answers is on its way out.
record QueryMetrics(Executions queries, SpoolSpace answers) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("demarche.queries.running", queries, Executions::running).register(registry);
        Gauge.builder("demarche.queries.waiting", queries, Executions::waiting).register(registry);
        Gauge.builder("demarche.queries.lost", queries, Executions::lost)
                .description("threads with work that could not be stopped")
                .register(registry);
        for (RefusedFor reason : RefusedFor.values()) {
            FunctionCounter.builder("demarche.queries.refused", queries, one -> one.refused(reason))
                    .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("demarche.answers.spooled", answers, SpoolSpace::memory)
                .tag("place", "memory")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("demarche.answers.spooled", answers, SpoolSpace::disk)
                .tag("place", "disk")
                .baseUnit("bytes")
                .register(registry);
    }
}
