package org.demarche.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.ArticleBatch;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demarche ingest`: reads articles into the store; reading them again replaces them.
@Command(
        name = "ingest",
        description = "Reads articles and puts what they say into the store.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Mixin private final InputArguments inputs = new InputArguments();

    @Mixin private final StoreOption storeOption = new StoreOption();

    @Option(
            names = "--keep-text",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "Keeps the articles' texts, too, for reading them on the pages (default). Whoever"
                            + " reaches a server sees what its store holds: leave texts out of a"
                            + " public one that are not yours to publish.")
    private boolean keepText = true;

    @Mixin private final ReadingOptions options = new ReadingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> articles = inputs.named();
        ArticleDrawing drawing = options.drawing();
        ReadingRun run = new ReadingRun(drawing, keepText);
        try (Store store = Store.open(storeOption.folder())) {
            store.repairs().forEach(sentence -> System.err.println("demarche: " + sentence));
            KnownWorld.put(drawing.world(), store, storeOption.folder());
            int status;
            int changed;
            try (ArticleBatch batch = new ArticleBatch(store, PATIENCE, Clock.systemUTC())) {
                status =
                        run.read(
                                articles,
                                drawn -> {
                                    if (drawn
                                            instanceof
                                            DrawnArticle.Drawn(var reading, var graph, _)) {
                                        batch.add(graph);
                                    }
                                });
                batch.flush();
                changed = batch.changed();
            }
            IdentityLinks.refresh(store);
            System.err.println("demarche: " + run.summary());
            System.err.printf(
                    "demarche: %,d articles in %s are new or different%n",
                    changed, storeOption.folder());
            return status;
        }
    }
}
