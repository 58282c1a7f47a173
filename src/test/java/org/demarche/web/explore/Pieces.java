package org.demarche.web.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Looks for pieces of a page.
final class Pieces {
    private Pieces() {}

    /// Fails unless the pieces stand in the page, in this order.
    static void has(String page, String... pieces) {
        int at = 0;
        for (String piece : pieces) {
            int next = page.indexOf(piece, at);
            assertTrue(next >= 0, "no “" + piece + "” behind " + at + " in " + page);
            at = next + piece.length();
        }
    }
}
