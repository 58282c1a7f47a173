package org.demarche.read.container;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.demarche.read.content.Beginning;

/// What the first bytes of files that are no text say.
final class MagicBytes {
    private MagicBytes() {}

    static boolean ofImage(Beginning b) {
        return Stream.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "RIFF", "II*\0", "MM\0*")
                .anyMatch(b::hasMagic);
    }

    /// Archives that this program does not unpack.
    static boolean ofOtherArchive(Beginning b) {
        return b.hasMagic("7z\u00bc\u00af") || b.hasMagic("Rar!");
    }

    /// Old ones, and those that are archives of parts.
    static boolean ofOfficeDocument(Beginning b) {
        if (b.hasMagic("\u00d0\u00cf\u0011\u00e0") || b.hasMagic("{\\rtf")) {
            return true;
        }
        String names = b.hasMagic("PK\3\4") ? latin(b) : "";
        return Stream.of("[Content_Types].xml", "mimetypeapplication/", "_rels/.rels")
                .anyMatch(names::contains);
    }

    static boolean ofProgram(Beginning b) {
        return b.hasMagic("\u007fELF")
                || b.hasMagic("\u00ca\u00fe\u00ba\u00be")
                || (b.hasMagic("PK\3\4") && latin(b).contains("META-INF/MANIFEST.MF"));
    }

    private static String latin(Beginning b) {
        return new String(b.bytes(), StandardCharsets.ISO_8859_1);
    }

    /// NUL, or more than one control character in fifty.
    static boolean looksBinary(Beginning b) {
        String text = b.text();
        long control =
                text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        return text.indexOf(0) >= 0 || control * 50 > text.length();
    }
}
