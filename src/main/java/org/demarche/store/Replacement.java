package org.demarche.store;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.bulk.BulkWriter;
import org.demarche.store.bulk.Difference;
import org.demarche.store.bulk.QuadBatch;

/// One batch of graphs on its way in. Everything is checked and compared before the write begins,
/// which then only adds and takes away what differs.
final class Replacement {
    /// So many quads with words are worth a thread of their own.
    private static final int MANY = 100;

    private final GatedDataset dataset;
    private final QuadBatch batch;

    Replacement(GatedDataset dataset, QuadBatch batch) {
        this.dataset = dataset;
        this.batch = batch;
    }

    static Replacement of(GatedDataset dataset, Collection<ArticleGraph> graphs) {
        QuadBatch batch = new QuadBatch();
        graphs.forEach(batch::add);
        return new Replacement(dataset, batch);
    }

    /// Writes, if there is anything to be written, in a transaction of its own.
    ///
    /// @return how many graphs were new or different
    int run() {
        return isNeeded() ? Txn.calculateWrite(dataset, () -> write(difference())) : 0;
    }

    /// Whether anything is new or different; in no transaction.
    boolean isNeeded() {
        return Txn.calculateRead(dataset, () -> difference().graphs() > 0);
    }

    /// What is new or different, within the transaction that is to write it.
    Difference difference() {
        return writer().compare(batch);
    }

    /// Writes, within a write transaction.
    ///
    /// @return how many graphs were new or different
    int write(Difference difference) {
        DatasetGraphText both = dataset.get();
        BulkWriter writer = writer();
        Set<Quad> removed = writer.removed(difference, property -> WordIndex.isFed(both, property));
        Set<Quad> added = difference.added(property -> WordIndex.isFed(both, property));
        Runnable indexing = () -> WordIndex.change(both, removed, added);
        if (added.size() < MANY) {
            indexing.run();
            writer.apply(difference);
        } else {
            CompletableFuture<Void> words = CompletableFuture.runAsync(indexing);
            writer.apply(difference);
            words.join();
        }
        return difference.graphs();
    }

    private BulkWriter writer() {
        return new BulkWriter(dataset.get().getWrapped());
    }
}
