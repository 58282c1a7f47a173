package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.Intake;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
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
                return fill(store, drawing, articles, signals);
            }
        }
    }

    private int fill(
            Store store, ArticleDrawing drawing, List<String> articles, StopSignals signals)
            throws InterruptedException {
        Intake intake = Intake.of(store);
        signals.accountBy(() -> toGoOn(intake));
        var run = new ReadingRun(drawing, keepText).until(signals::isGiven);
        int status;
        try {
            status = run.read(articles, drawn -> take(drawn, intake));
        } catch (StoreException e) {
            throw told(e, intake);
        } catch (InterruptedException | RuntimeException e) {
            finish(intake);
            throw e;
        }
        finish(intake);
        if (signals.isGiven()) {
            System.err.println("demarche: stopped: " + toGoOn(intake));
            return signals.status();
        }
        IdentityLinks.refresh(store);
        compact(store);
        System.err.println("demarche: " + run.summary());
        System.err.printf(
                "demarche: %,d articles in %s are new or different%n",
                intake.changed(), storeOption.folder());
        return status;
    }

    /// What is read is kept, whether there is room to compact it or not.
    private static void compact(Store store) {
        try {
            store.compactIfWasteful()
                    .ifPresent(told -> System.err.println("demarche: the store was " + told));
        } catch (StoreException e) {
            System.err.println("demarche: " + e.getMessage());
        }
    }

    private static void take(DrawnArticle drawn, Intake intake) {
        if (drawn instanceof DrawnArticle.Drawn(_, var graph, _)) {
            intake.add(graph);
        }
    }

    private void finish(Intake intake) {
        try {
            intake.close();
        } catch (StoreException e) {
            throw told(e, intake);
        }
    }

    private StoreException told(StoreException failure, Intake intake) {
        return new StoreException(failure.getMessage() + " " + kept(intake) + ".", failure);
    }

    private String toGoOn(Intake intake) {
        return kept(intake) + "; run it again to go on";
    }

    private String kept(Intake intake) {
        long kept = intake.kept();
        return "%s kept in %s"
                .formatted(
                        kept == 1 ? "1 article is" : "%,d articles are".formatted(kept),
                        storeOption.folder());
    }
}
