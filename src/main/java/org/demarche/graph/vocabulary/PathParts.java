package org.demarche.graph.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// Keeps the parts of IRIs that are made of names in texts at a length that can be written often.
public final class PathParts {
    private static final int LONGEST = 200;
    private static final int KEPT = 160;
    private static final int HASHED_BYTES = 6;

    private PathParts() {}

    /// A path of which each part is at most 200 characters long: what is longer is cut, and a hash
    /// of the whole part tells it from others that begin alike.
    public static String bounded(String path) {
        return path.length() <= LONGEST
                ? path
                : Arrays.stream(path.split("/", -1))
                        .map(part -> part.length() <= LONGEST ? part : cut(part))
                        .collect(Collectors.joining("/"));
    }

    private static String cut(String part) {
        int end = Character.isHighSurrogate(part.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return part.substring(0, end) + "-" + hash(part);
    }

    private static String hash(String part) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(part.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, HASHED_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
