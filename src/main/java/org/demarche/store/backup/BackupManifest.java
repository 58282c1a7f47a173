package org.demarche.store.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What a backup says of itself.
///
/// @param format of the backup; this program reads [#FORMAT]
/// @param program its name and version
/// @param date when it was made, as in `2026-11-30T21:00:00Z`
/// @param quads how many lines there are
/// @param graphs how many named graphs
/// @param articles how many of these belong neither to the ontology nor to the world
/// @param bytes of the N-Quads
/// @param sha256 of the N-Quads, in hexadecimal
public record BackupManifest(
        int format,
        String program,
        String date,
        long quads,
        long graphs,
        long articles,
        long bytes,
        String sha256) {
    /// The format that this program writes and reads.
    public static final int FORMAT = 1;

    /// The N-Quads in the zip file.
    static final String QUADS = "quads.nq";

    /// The manifest in the zip file.
    static final String FILE = "manifest.json";

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /// How much there is, in words.
    public String told() {
        return "%,d articles, %,d quads in %,d graphs".formatted(articles, quads, graphs);
    }
}
