package org.demarche.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/// TDB2 by itself, on the same data.
final class BareEngine {
    private BareEngine() {}

    /// Loads a file by the sequential loader into a new database, in seconds.
    static double load(Path quads, Path folder) throws IOException {
        Files.createDirectories(folder);
        return within(
                folder,
                dataset -> {
                    long begin = System.nanoTime();
                    DataLoader loader =
                            LoaderFactory.sequentialLoader(dataset, MonitorOutputs.nullOutput());
                    loader.startBulk();
                    loader.load(List.of(quads.toString()));
                    loader.finishBulk();
                    return (System.nanoTime() - begin) / 1e9;
                });
    }

    /// How many quads a database has.
    static long quads(Path folder) {
        return within(
                folder, dataset -> Txn.calculateRead(dataset, () -> Iter.count(dataset.find())));
    }

    static void compact(Path folder) {
        within(
                folder,
                dataset -> {
                    DatabaseMgr.compact(dataset, true);
                    return true;
                });
    }

    /// What `work` does with the database of a folder.
    static <T> T within(Path folder, Function<DatasetGraph, T> work) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            return work.apply(dataset);
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /// Answers a question and counts its rows or triples.
    static long ask(DatasetGraph dataset, Query query, long milliseconds) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExec run =
                            QueryExec.dataset(dataset)
                                    .query(query)
                                    .set(TDB2.symUnionDefaultGraph, true)
                                    .timeout(milliseconds)
                                    .build()) {
                        if (query.isConstructType()) {
                            return (long) run.construct().size();
                        }
                        long rows = 0;
                        for (var all = run.select(); all.hasNext(); all.next()) {
                            rows++;
                        }
                        return rows;
                    }
                });
    }
}
