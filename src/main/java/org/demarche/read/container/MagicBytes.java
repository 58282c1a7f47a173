package org.demarche.read.container;

import java.util.stream.Stream;
import org.demarche.read.content.Beginning;

/// What the first bytes of files that are no text say.
final class MagicBytes {
    private MagicBytes() {}

    static boolean ofImage(Beginning b) {
        return Stream.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "RIFF", "II*\0", "MM\0*")
                .anyMatch(b::hasMagic);
    }

    static boolean ofArchive(Beginning b) {
        return Stream.of(
                        "PK\3\4",
                        "\u00d0\u00cf\u0011\u00e0",
                        "7z\u00bc\u00af",
                        "\u00fd7zX",
                        "(\u00b5/\u00fd",
                        "BZh",
                        "Rar!",
                        "{\\rtf")
                .anyMatch(b::hasMagic);
    }

    /// NUL, or more than one control character in fifty.
    static boolean looksBinary(Beginning b) {
        String text = b.text();
        long control =
                text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        return text.indexOf(0) >= 0 || control * 50 > text.length();
    }
}
