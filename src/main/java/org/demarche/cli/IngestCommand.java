package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.draw.ArticleDrawing;
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
    public Integer call() throws InterruptedException {
        List<String> articles = inputs.named();
        ArticleDrawing drawing = options.drawing();
        try (Store store = Store.open(storeOption.folder())) {
            store.repairs().forEach(sentence -> System.err.println("demarche: " + sentence));
            KnownWorld.put(drawing.world(), store, storeOption.folder());
            // A signal before this one ends the process at once: nothing is on its way yet.
            try (StopSignals signals = StopSignals.listen()) {
                var ingestion = new Ingestion(drawing, keepText, storeOption.folder());
                int status = ingestion.read(store, articles, inputs.following(), signals);
                if (signals.isGiven()) {
                    System.err.println("demarche: stopped: " + ingestion.toGoOn());
                } else {
                    System.err.println("demarche: " + ingestion.summary());
                    System.err.printf(
                            "demarche: %,d articles in %s are new or different%n",
                            ingestion.changed(), storeOption.folder());
                }
                return status;
            }
        }
    }
}
