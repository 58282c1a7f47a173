package org.demarche.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.system.Txn;
import org.demarche.store.bulk.RedoLog;

/// What a log kept when its process was killed goes into the store.
final class Replay {
    private Replay() {}

    /// The log in a store's folder.
    static RedoLog log(Path store) {
        return new RedoLog(store.resolve("redo"));
    }

    /// @throws StoreFullException when there is something to do, and no room for it
    /// @return a sentence on each thing that was done, mostly none
    static List<String> run(GatedDataset dataset, Path store) {
        try (RedoLog log = log(store)) {
            if (log.isEmpty()) {
                return List.of();
            }
            FreeSpace.check(store, 0);
            return run(dataset, log);
        }
    }

    private static List<String> run(GatedDataset dataset, RedoLog log) {
        List<String> done = new ArrayList<>();
        AtomicInteger graphs = new AtomicInteger();
        long torn =
                Txn.calculateWrite(
                        dataset,
                        () ->
                                log.read(batch -> {
                                    Replacement replacement = new Replacement(dataset, batch);
                                    replacement.write(replacement.difference());
                                    graphs.addAndGet(batch.size());
                                }));
        log.clear();
        done.add(
                "The last ingest was broken off: %,d articles that it had kept were taken in."
                        .formatted(graphs.get()));
        if (torn > 0) {
            done.add("%,d bytes of what it had not kept yet were cut off.".formatted(torn));
        }
        return done;
    }
}
