package org.demarche.extract.grammar;

import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.nlp.Tokens;

/// Tells by the small words around a name whether it can be the subject of a verb.
public record SubjectGrammar(Document document) {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "place",
                    "recipient",
                    "companion",
                    "agent",
                    "genitive",
                    "source",
                    "target",
                    "topic",
                    "time",
                    "purpose",
                    "cause",
                    "preposition",
                    "subordinator");

    private static final Set<String> DIVIDERS =
            Set.of("and", "or", "but", "relative", "auxiliary", "passive");

    private static final Set<String> TRANSPARENT = Set.of("adverb", "auxiliary", "demonstrative");

    /// Whether the token only leads up to a name: an article, an honorific, "former".
    public boolean isDeterminer(int token) {
        return token >= 0 && isLeadingUp(token);
    }

    private boolean isLeadingUp(int token) {
        return document.isFunction(token, "determiner")
                || document.wordAt(token, Category.HONORIFIC) != null
                || document.entryAt(token, Category.TITLE_MODIFIER) != null;
    }

    /// Whether a preposition stands before the name that begins at the token, so that it is no
    /// subject.
    public boolean isGoverned(int token, int from) {
        int at = token - 1;
        while (at >= from
                && (isDeterminer(at) || document.tokens().is(at, '.') && isDeterminer(at - 1))) {
            at--;
        }
        return at >= from && document.isFunction(at, PREPOSITIONS);
    }

    /// Whether a noun phrase ends before the token: at a preposition, a conjunction, a verb.
    public boolean divides(int token) {
        return document.isFunction(token, PREPOSITIONS)
                || document.isFunction(token, DIVIDERS)
                || document.wordAt(token, Category.COMPLEMENTIZER) != null;
    }

    /// The first token between a subject and its verb that is another noun; `verb` if there is
    /// none: adverbs may stand there, and whatever a comma or a preposition sets aside.
    public int obstacle(int end, int verb) {
        Tokens tokens = document.tokens();
        boolean aside = false;
        for (int i = end; i < verb; i++) {
            if (isSign(i)
                    || document.isFunction(i, "relative")
                    || document.isFunction(i, PREPOSITIONS)) {
                aside = true;
            } else if (!aside
                    && tokens.isWord(i)
                    && !tokens.isCapitalised(i)
                    && !document.isFunction(i, TRANSPARENT)
                    && document.wordAt(i, Category.MODALITY) == null
                    && document.wordAt(i, Category.RELATIVE_DATE) == null
                    && !(i == end && tokens.isGlued(i))) {
                return i;
            }
        }
        return verb;
    }

    private boolean isSign(int token) {
        Tokens tokens = document.tokens();
        return tokens.is(token, ',') || tokens.is(token, '(') || tokens.is(token, ')');
    }
}
