package org.demarche.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.demarche.store.Store;
import org.demarche.web.guard.HostileQueries.Hostile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each hostile query ends in its time and allocates no more than a thread can in it.
class HostileQueriesTest {
    // What is refused is refused however long it might run; all else meets the clock soon.
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration GRACE = Duration.ofSeconds(2);
    // A thread that does nothing else fills about a gigabyte a second; what counts is what is kept.
    private static final long MOST_ALLOCATED = 6L << 30;
    private static final int SUBJECTS = 6_000;

    @TempDir private static Path folder;
    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open(folder);
        DatasetGraph data = store.dataset();
        Txn.executeWrite(
                data,
                () -> {
                    for (int i = 0; i < SUBJECTS; i++) {
                        add(data, i, "a", NodeFactory.createURI("urn:k:Statement"));
                        add(data, i, "of", NodeFactory.createURI("urn:k:" + i * 7 % SUBJECTS));
                        add(data, i, "at", NodeFactory.createURI("urn:k:hub"));
                        add(data, i, "text", NodeFactory.createLiteralString("a text of " + i));
                    }
                });
    }

    private static void add(DatasetGraph data, int i, String property, Node object) {
        data.add(
                NodeFactory.createURI("urn:g:" + i % 40),
                NodeFactory.createURI("urn:k:" + i),
                property.equals("a") ? RDF.Nodes.type : NodeFactory.createURI("urn:p:" + property),
                object);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<Hostile> queries() {
        return HostileQueries.all();
    }

    @Test
    void theyAreMany() {
        assertTrue(queries().size() >= 60, "only " + queries().size());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void endsInItsTime(Hostile hostile) throws Exception {
        Duration time = hostile.status() == 0 ? SHORT : LONG;
        var limits = new Limits(time, 8, 50_000, 1_000_000, 200_000);
        long[] allocated = new long[1];
        var asked =
                new FutureTask<String>(() -> {
                    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
                    try {
                        return Guarded.ask(store.dataset(), hostile.query(), limits);
                    } finally {
                        allocated[0] = threads.getCurrentThreadAllocatedBytes();
                    }
                });
        Thread.ofPlatform().daemon().start(asked);
        String outcome = "ok";
        try {
            asked.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            fail(hostile + " still runs after " + time.plus(GRACE).toMillis() + " ms");
        } catch (ExecutionException e) {
            outcome = outcome(e.getCause());
        }
        assertTrue(allocated[0] < MOST_ALLOCATED, (allocated[0] >> 20) + " MB allocated");
        expect(hostile, outcome);
    }

    private static String outcome(Throwable thrown) {
        return switch (thrown) {
            case QueryCancelledException _ -> "cut";
            case Refusal refusal when refusal.sentence().contains("MB at once") ->
                    "cut " + refusal.status() + " " + refusal.sentence();
            case Refusal refusal when refusal.status() == 503 -> "cut";
            case Refusal refusal -> refusal.status() + " " + refusal.sentence();
            default -> throw new AssertionError("neither an answer nor a refusal", thrown);
        };
    }

    private static void expect(Hostile hostile, String outcome) {
        if (hostile.status() != 0) {
            String told = outcome.startsWith("cut 4") ? outcome.substring(4) : outcome;
            assertTrue(told.startsWith(hostile.outcome().substring(0, 3)), outcome);
            assertTrue(told.contains(hostile.words()), outcome);
            assertEquals(1, told.lines().count());
        } else if (!hostile.outcome().equals("any")) {
            assertEquals(
                    hostile.outcome(),
                    outcome.substring(0, Math.min(3, outcome.length())).strip(),
                    outcome);
        }
    }
}
