package org.demarche.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.buffering.BufferingDatasetGraph;

/// A change that is worked out in memory before it touches the store, so that a fault in it leaves
/// the store as it was: an aborted write can damage it.
final class Change {
    private Change() {}

    /// Applies `change`; what it throws comes out, and then nothing is written.
    static void apply(DatasetGraph store, Consumer<DatasetGraph> change) {
        Optional<RuntimeException> fault =
                Txn.calculateWrite(
                        store,
                        () -> {
                            var buffer = new BufferingDatasetGraph(store);
                            try {
                                change.accept(buffer);
                            } catch (RuntimeException e) {
                                return Optional.of(e);
                            }
                            buffer.flush();
                            return Optional.empty();
                        });
        fault.ifPresent(e -> {
            throw e;
        });
    }
}
