package org.demarche.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;
import tools.jackson.databind.json.JsonMapper;

/// Writes all named graphs of a store as a zip file: first the N-Quads, then the manifest, which
/// knows how many they were. What is cut has no manifest.
public final class BackupWriter {
    /// Quick, and within a tenth of the smallest.
    private static final int LEVEL = 4;

    private BackupWriter() {}

    /// Writes what a store holds at one moment.
    ///
    /// @param out is left open
    /// @throws IOException when the stream fails
    public static BackupManifest write(Store store, Instant now, OutputStream out)
            throws IOException {
        try {
            return store.read(() -> {
                try {
                    return write(store.dataset(), now, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Within a read transaction.
    private static BackupManifest write(DatasetGraph dataset, Instant now, OutputStream out)
            throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        zip.putNextEntry(new ZipEntry(BackupManifest.QUADS));
        var counted = new CountingStream(zip);
        var digest = new DigestOutputStream(counted, BackupManifest.digest());
        var buffered = new BufferedOutputStream(digest, 1 << 16);
        var lines = new QuadLines(buffered);
        long articles = 0;
        List<Node> names = names(dataset);
        for (Node name : names) {
            lines.write(dataset, name);
            articles += WorldGraphs.isOne(name) ? 0 : 1;
        }
        buffered.flush();
        zip.closeEntry();
        var manifest =
                new BackupManifest(
                        BackupManifest.FORMAT,
                        program(),
                        now.truncatedTo(ChronoUnit.SECONDS).toString(),
                        lines.written(),
                        names.size(),
                        articles,
                        counted.bytes(),
                        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        zip.putNextEntry(new ZipEntry(BackupManifest.FILE));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return manifest;
    }

    private static List<Node> names(DatasetGraph dataset) {
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        names.sort(Comparator.comparing(Node::toString));
        return names;
    }

    private static String program() {
        return "demarche "
                + Optional.ofNullable(BackupWriter.class.getPackage().getImplementationVersion())
                        .orElse("(run from classes)");
    }
}
