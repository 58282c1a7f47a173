package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.identity.IdentityLinks;
import org.demarche.read.Following;
import org.demarche.store.Intake;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import org.jspecify.annotations.Nullable;

/// Reads inputs into a store and tells how much came of it. For one thread.
final class Ingestion {
    private final ArticleDrawing drawing;
    private final boolean keepText;
    private final Path folder;
    private @Nullable Intake intake;
    private @Nullable ReadingRun run;

    Ingestion(ArticleDrawing drawing, boolean keepText, Path folder) {
        this.drawing = drawing;
        this.keepText = keepText;
        this.folder = folder;
    }

    /// Reads to the end, or until a signal comes.
    ///
    /// @return the exit status
    /// @throws StoreException when something could not be kept; it tells how much is
    int read(Store store, List<String> articles, Following following, StopSignals signals)
            throws InterruptedException {
        Intake taking = Intake.of(store);
        intake = taking;
        signals.accountBy(this::toGoOn);
        ReadingRun reading =
                new ReadingRun(drawing, keepText).following(following).until(signals::isGiven);
        run = reading;
        int status;
        try {
            status = reading.read(articles, drawn -> take(drawn, taking));
        } catch (StoreException e) {
            throw told(e);
        } catch (InterruptedException | RuntimeException e) {
            finish(taking);
            throw e;
        }
        finish(taking);
        if (signals.isGiven()) {
            return signals.status();
        }
        IdentityLinks.refresh(store);
        compact(store);
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

    private void finish(Intake taking) {
        try {
            taking.close();
        } catch (StoreException e) {
            throw told(e);
        }
    }

    private StoreException told(StoreException failure) {
        return new StoreException(failure.getMessage() + " " + kept() + ".", failure);
    }

    /// What is kept, and what to do for the rest.
    String toGoOn() {
        return kept() + "; run it again to go on";
    }

    private String kept() {
        long kept = intake == null ? 0 : intake.kept();
        return "%s kept in %s"
                .formatted(kept == 1 ? "1 article is" : "%,d articles are".formatted(kept), folder);
    }

    /// How much was read and how fast.
    String summary() {
        return run == null ? "" : run.summary();
    }

    /// Whether anything was read or told.
    boolean hasRead() {
        return run != null && run.hasRead();
    }

    /// How many articles are new or different.
    int changed() {
        return intake == null ? 0 : intake.changed();
    }
}
