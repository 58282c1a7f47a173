package org.demarche.extract;

import org.demarche.domain.Place;
import org.demarche.domain.Span;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The place at the head of a report: "WONSAN, Outlet -", "GENEVA (Agency) –", "KUALA LUMPUR:".
final class Dateline {
    private static final int PARAGRAPHS = 12;
    private static final int REACH = 12;

    private Dateline() {}

    /// The place from which the document was reported, null if it does not tell.
    static @Nullable Place place(Document document, Namings namings) {
        Tokens tokens = document.tokens();
        for (Span paragraph : document.paragraphs().stream().limit(PARAGRAPHS).toList()) {
            int first = tokens.at(paragraph.begin());
            Naming naming = namings.at(first);
            if (naming != null
                    && naming.first() == first
                    && naming.referent() instanceof Place place
                    && dashFollows(tokens, naming.end(), tokens.at(paragraph.end()))) {
                return place;
            }
        }
        return null;
    }

    private static boolean dashFollows(Tokens tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            boolean dash = !tokens.isGlued(i) && "-–—".indexOf(tokens.word(i).charAt(0)) >= 0;
            if (dash || i == from && tokens.is(i, ':')) {
                return true;
            }
            if (tokens.is(i, '.') && !tokens.isGlued(i + 1 < tokens.size() ? i + 1 : i)) {
                return false;
            }
        }
        return false;
    }
}
