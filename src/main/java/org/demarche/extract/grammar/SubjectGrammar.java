package org.demarche.extract.grammar;

import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Tells by the small words around a name whether it can be the subject of a verb.
public record SubjectGrammar(Document document) {
    private static final Set<SmallWord> DIVIDERS =
            Set.of(
                    SmallWord.AND,
                    SmallWord.OR,
                    SmallWord.BUT,
                    SmallWord.RELATIVE,
                    SmallWord.AUXILIARY,
                    SmallWord.PASSIVE);

    private static final Set<SmallWord> TRANSPARENT =
            Set.of(SmallWord.ADVERB, SmallWord.AUXILIARY, SmallWord.DEMONSTRATIVE);

    /// Whether the token only leads up to a name: an article, an honorific, "former".
    public boolean isDeterminer(int token) {
        return token >= 0 && isLeadingUp(token);
    }

    private boolean isLeadingUp(int token) {
        return document.isSmall(token, SmallWord.DETERMINER)
                || document.wordAt(token, Category.HONORIFIC) != null
                || document.entryAt(token, Category.TITLE_MODIFIER) != null;
    }

    private boolean isPreposition(int token) {
        return document.isSmall(token, SmallWord.GOVERNORS)
                || document.isSmall(token, SmallWord.SUBORDINATOR);
    }

    /// Whether a preposition stands before the name that begins at the token, so that it is no
    /// subject.
    public boolean isGoverned(int token, int from) {
        int at = governor(token, from);
        return at >= from && isPreposition(at);
    }

    /// Whether the subject of a verb right behind it may begin at the token, of a clause that a
    /// conjunction opens: "after Smith said".
    public boolean isSubordinate(int token, int from) {
        int at = governor(token, from);
        return at >= from && document.isSmall(at, SmallWord.SUBORDINATOR);
    }

    private int governor(int token, int from) {
        int at = token - 1;
        while (at >= from
                && (isDeterminer(at) || document.tokens().is(at, '.') && isDeterminer(at - 1))) {
            at--;
        }
        return at;
    }

    /// Whether a noun phrase ends before the token: at a preposition, a conjunction, a verb.
    public boolean divides(int token) {
        return isPreposition(token)
                || document.isSmall(token, DIVIDERS)
                || document.wordAt(token, Category.COMPLEMENTIZER) != null;
    }

    /// The first token between a subject and its verb that is another noun; `verb` if there is
    /// none: adverbs may stand there, and whatever a comma or a preposition sets aside.
    public int obstacle(int end, int verb) {
        Tokens tokens = document.tokens();
        boolean aside = false;
        for (int i = end; i < verb; i++) {
            if (isSign(i) || document.isSmall(i, SmallWord.RELATIVE) || isPreposition(i)) {
                aside = true;
            } else if (!aside
                    && tokens.isWord(i)
                    && !tokens.isCapitalised(i)
                    && !document.isSmall(i, TRANSPARENT)
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
