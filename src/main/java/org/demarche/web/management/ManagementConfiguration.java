package org.demarche.web.management;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.SpoolSpace;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/// Puts health, metrics and the upkeep of the store on the server; it needs a [HeldStore] and a
/// [ManagementPort].
@Configuration(proxyBeanMethods = false)
@Import({HealthPage.class, MetricsPage.class, StoreUpkeep.class})
public class ManagementConfiguration {
    @Bean
    PrometheusMeterRegistry metrics(JvmGcMetrics pauses, Executions queries, SpoolSpace answers) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        pauses.bindTo(registry);
        new QueryMetrics(queries, answers).bindTo(registry);
        return registry;
    }

    @Bean
    JvmGcMetrics pauses() {
        return new JvmGcMetrics();
    }

    @Bean
    FilterRegistrationBean<ManagementPort> managementPortFirst(ManagementPort port) {
        var filter = new FilterRegistrationBean<>(port);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestTimer> requestTimer(PrometheusMeterRegistry registry) {
        var filter = new FilterRegistrationBean<>(new RequestTimer(registry));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
