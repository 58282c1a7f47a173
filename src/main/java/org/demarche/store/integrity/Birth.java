package org.demarche.store.integrity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/// How an empty database comes into a store's folder: it is made aside and then moved to its place
/// as a whole, so that a kill leaves either none or a whole one. That there is none yet is told
/// from what lies in the folder; what may hold data is never taken away.
public final class Birth {
    private static final String ASIDE = "unborn";

    private Birth() {}

    /// Whether there was ever a database in a store's folder.
    public static boolean isOver(StoreFolder store) {
        return Files.exists(StoreRecord.file(store.path()))
                || WordCommit.hasWords(store.words())
                || DataFolder.in(store.triples()).stream()
                        .anyMatch(folder -> !folder.holdsNothing());
    }

    /// Makes an empty database in TDB2's folder.
    ///
    /// @throws IOException when a file cannot be made
    public static void in(Path triples) throws IOException {
        Path aside = Files.createDirectories(triples.resolve(ASIDE));
        clear(aside);
        DatasetGraph made = DatabaseMgr.connectDatasetGraph(Location.create(aside));
        try {
            CommitMark.put(made);
        } finally {
            TDBInternal.expel(made, true);
        }
        clear(triples);
        Path born = DataFolder.in(aside).getFirst().path();
        Files.move(born, triples.resolve(born.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        IOX.deleteAll(aside);
    }

    /// Takes away what a kill left of an earlier birth.
    private static void clear(Path folder) throws IOException {
        for (DataFolder left : DataFolder.in(folder)) {
            if (!left.holdsNoQuads()) {
                throw new IOException(left.path() + " holds data; move it away");
            }
            IOX.deleteAll(left.path());
        }
    }
}
