package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.demarche.domain.Reading;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.graph.ArticleGraph;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.ArticleBatch;
import org.demarche.store.Store;
import org.demarche.web.Settings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `demarche demo`: reads the bundled articles into a store of its own and serves it.
@Command(
        name = "demo",
        description = "Reads the bundled sample articles, shows what it found and serves it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int WIDTH = 62;

    /// How long an article waits for others that go into the store with it.
    private static final Duration PATIENCE = Duration.ofMillis(250);

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "demarche-demo",
            description = "The demonstration's own store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("demarche-demo");

    @Mixin private final ServingOptions serving = new ServingOptions();

    @Mixin private final ReadingOptions options = new ReadingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /// For the samples, and for what readers give to the page `/read`.
    private final Supplier<ArticleDrawing> articles = SingletonSupplier.of(() -> options.drawing());

    /// What was read, in the order of the files; an empty one after the last.
    private final BlockingQueue<Optional<Reading>> readings = new LinkedBlockingQueue<>();

    /// Done when the first articles are in the store, or none will be.
    private final CountDownLatch begun = new CountDownLatch(1);

    private CompletableFuture<Void> filling = new CompletableFuture<>();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = serving.settings();
        try (StopSignals signals = StopSignals.listen()) {
            Serving.run(
                    () -> opened(signals),
                    settings.withReader(settings.reader().withDrawing(articles)),
                    this::awaitFirst,
                    address -> tell(address, signals),
                    out,
                    signals);
            return signals.status();
        }
    }

    /// The store, which is filled while the server starts and after.
    private Store opened(StopSignals signals) {
        Store store = Store.open(folder);
        filling =
                CompletableFuture.runAsync(() -> fill(store, signals))
                        .whenComplete((_, _) -> finished());
        return store;
    }

    private void finished() {
        readings.add(Optional.empty());
        begun.countDown();
    }

    private void awaitFirst() {
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(Store store, StopSignals signals) {
        ArticleDrawing drawing = articles.get();
        try {
            var batch = new ArticleBatch(store, PATIENCE, Clock.systemUTC());
            KnownWorld.put(drawing.world(), store, folder);
            new ReadingRun(drawing, true)
                    .withoutProgress()
                    .until(signals::isGiven)
                    .read(
                            List.of(samples().toString()),
                            drawn -> {
                                if (drawn
                                        instanceof DrawnArticle.Drawn(var reading, var graph, _)) {
                                    keep(reading, graph, batch);
                                }
                            });
            batch.flush();
            if (signals.isGiven()) {
                System.err.printf(
                        "demarche: stopped: %s of the samples kept in %s; run it again to go on%n",
                        ReadingRun.counted(batch.kept(), "article"), folder);
            } else {
                IdentityLinks.refresh(store);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the samples", e);
        }
    }

    /// The first article does not wait for others: somebody may be looking already.
    private void keep(Reading reading, ArticleGraph graph, ArticleBatch batch) {
        batch.add(graph);
        readings.add(Optional.of(reading));
        if (begun.getCount() > 0) {
            batch.flush();
            begun.countDown();
        }
    }

    /// The address as soon as somebody may go there, a row for each article when it is read, and
    /// what else there is to do.
    private void tell(String address, StopSignals signals) {
        PrintWriter out = spec.commandLine().getOut();
        if (filling.isCompletedExceptionally()) {
            rethrow();
        }
        out.printf("Explore it at  %s%n%n", address);
        show(out);
        rethrow();
        if (signals.isGiven()) {
            return;
        }
        out.printf(
                """

                Ask in SPARQL  %s
                Take it home   ./demarche export --store %s -o demo.ttl   (after Ctrl-C)
                """,
                question(address), folder);
    }

    /// A line for a shell that asks the endpoint who said what.
    static String question(String address) {
        return """
        curl '%ssparql?format=csv' --data-urlencode \\
          'query=PREFIX dem: <https://w3id.org/demarche/ontology#> SELECT ?speaker ?words { ?s dem:speaker ?speaker ; dem:text ?words } LIMIT 5'\
        """
                .formatted(address);
    }

    private void rethrow() {
        try {
            filling.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// The bundled articles as files, so that a user can look at them.
    private Path samples() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:/samples/*.*")) {
            try (InputStream in = resource.getInputStream()) {
                Files.copy(
                        in,
                        samples.resolve(Objects.requireNonNull(resource.getFilename())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return samples;
    }

    private void show(PrintWriter out) {
        String row = "%-" + WIDTH + "s %10s %10s %10s %8s%n";
        out.printf(row, "ARTICLE", "statements", "agreements", "relations", "events");
        out.flush();
        for (Optional<Reading> next = next(); next.isPresent(); next = next()) {
            Reading reading = next.get();
            out.printf(
                    row,
                    title(reading),
                    reading.statements().size(),
                    reading.agreements().size(),
                    reading.relations().size(),
                    reading.events().size());
            out.flush();
        }
    }

    private Optional<Reading> next() {
        try {
            return readings.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String title(Reading reading) {
        String headline = reading.article().headline();
        String title =
                headline == null
                        ? reading.article().body().flat().lines().findFirst().orElse("")
                        : headline;
        String shown = "[" + reading.article().language() + "] " + title;
        return shown.length() <= WIDTH ? shown : shown.substring(0, WIDTH - 1) + "…";
    }
}
