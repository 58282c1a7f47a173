package org.demarche.graph.vocabulary;

import java.nio.charset.StandardCharsets;

/// Percent-encodes what the path of an IRI may not have.
final class PathEncoding {
    private PathEncoding() {}

    static String encoded(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (isForbidden(path.charAt(i))) {
                return encodedFrom(path, i);
            }
        }
        return path;
    }

    private static String encodedFrom(String path, int first) {
        StringBuilder iri = new StringBuilder(path.length() + 8).append(path, 0, first);
        for (int i = first; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!isForbidden(c)) {
                iri.append(c);
                continue;
            }
            for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                iri.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return iri.toString();
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xF);
    }

    private static boolean isForbidden(char c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || (c > 0xFFEF && !Character.isSurrogate(c))
                || "<>\"{}|\\^`#?%[]".indexOf(c) >= 0;
    }
}
