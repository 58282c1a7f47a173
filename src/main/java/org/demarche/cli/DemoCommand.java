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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.demarche.domain.Reading;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
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

    private CompletableFuture<List<Reading>> readings = new CompletableFuture<>();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = serving.settings();
        Serving.run(
                this::opened,
                settings.withReader(settings.reader().withDrawing(articles)),
                this::tell,
                out);
        return ExitStatus.DONE;
    }

    /// The store, which is filled while the server starts.
    private Store opened() {
        Store store = Store.open(folder);
        readings = CompletableFuture.supplyAsync(() -> fill(store));
        return store;
    }

    private List<Reading> fill(Store store) {
        ArticleDrawing drawing = articles.get();
        List<Reading> read = new ArrayList<>();
        try (ArticleBatch batch =
                new ArticleBatch(store, Duration.ofMinutes(1), Clock.systemUTC())) {
            KnownWorld.put(drawing.world(), store, folder);
            new ReadingRun(drawing, true)
                    .read(
                            List.of(samples().toString()),
                            drawn -> {
                                if (drawn instanceof DrawnArticle.Drawn(var reading, var graph)) {
                                    read.add(reading);
                                    batch.add(graph);
                                }
                            });
            batch.flush();
            IdentityLinks.refresh(store);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the samples", e);
        }
    }

    private void tell(String address) {
        PrintWriter out = spec.commandLine().getOut();
        show(read(), out);
        out.printf(
                """

                Explore it at  %s
                Ask in SPARQL  %s
                Take it home   ./demarche export --store %s -o demo.ttl   (after Ctrl-C)
                """,
                address, question(address), folder);
    }

    /// A line for a shell that asks the endpoint who said what.
    static String question(String address) {
        return """
        curl '%ssparql?format=csv' --data-urlencode \\
          'query=PREFIX dem: <https://w3id.org/demarche/ontology#> SELECT ?speaker ?words { ?s dem:speaker ?speaker ; dem:text ?words } LIMIT 5'\
        """
                .formatted(address);
    }

    private List<Reading> read() {
        try {
            return readings.join();
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

    private static void show(List<Reading> readings, PrintWriter out) {
        String row = "%-" + WIDTH + "s %10s %10s %10s %8s%n";
        out.printf(row, "ARTICLE", "statements", "agreements", "relations", "events");
        for (Reading reading : readings) {
            out.printf(
                    row,
                    title(reading),
                    reading.statements().size(),
                    reading.agreements().size(),
                    reading.relations().size(),
                    reading.events().size());
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
