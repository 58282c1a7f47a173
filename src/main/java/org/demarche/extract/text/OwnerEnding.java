package org.demarche.extract.text;

import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;

/// What is written onto a word to make an owner of it: "Russia's".
public final class OwnerEnding {
    private static final int LONGEST = 2;

    private OwnerEnding() {}

    /// Whether one begins at the token.
    public static boolean isAt(Document document, int token) {
        LexicalEntry entry = document.entryAt(token, Category.OWNER_ENDING);
        return entry != null && entry.value().equals("owner") && document.tokens().isGlued(token);
    }

    /// The last token of the owner whose ending ends with the token; the token itself if none does.
    public static int before(Document document, int token) {
        for (int first = token; first > 0 && first > token - LONGEST; first--) {
            Hit hit = document.wordAt(first, Category.OWNER_ENDING);
            if (hit != null && hit.end() == token + 1 && isAt(document, first)) {
                return first - 1;
            }
        }
        return token;
    }
}
