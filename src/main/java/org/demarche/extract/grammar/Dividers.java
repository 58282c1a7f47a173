package org.demarche.extract.grammar;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;

/// Which small words and other dividers of a sentence begin at each token of a document. Immutable.
public final class Dividers {
    private static final int SMALL = SmallWord.values().length;

    /// Words that govern the name after them.
    public static final int GOVERNORS = mask(SmallWord.GOVERNORS.toArray(Enum<?>[]::new));

    private final int[] masks;

    public Dividers(Document document) {
        masks = new int[document.tokens().size()];
        for (int i = 0; i < masks.length; i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Word(LexicalEntry entry)) {
                    masks[i] |= mask(entry);
                }
            }
        }
    }

    private static int mask(LexicalEntry entry) {
        return switch (entry.category()) {
            case FUNCTION_WORD -> bit(entry.as(SmallWord.class));
            case COMPLEMENTIZER ->
                    bit(entry.is(Complementizer.PURPOSE) ? SmallWord.PURPOSE : Divider.THAT);
            case REPORT_VERB -> bit(Divider.REPORT);
            case WEEKDAY, MONTH, RELATIVE_DATE -> bit(Divider.DATE);
            case MODALITY ->
                    switch (entry.as(ModalityWord.class)) {
                        case DENIED, NONE, THEN -> 0;
                        case NEGATED, CONDITIONAL, PLANNED -> bit(Divider.MODAL);
                    };
            default -> 0;
        };
    }

    private static int bit(Enum<?> kind) {
        return 1 << (kind instanceof Divider ? SMALL : 0) + kind.ordinal();
    }

    /// @param kinds small words and dividers
    public static int mask(Enum<?>... kinds) {
        int mask = 0;
        for (Enum<?> kind : kinds) {
            mask |= bit(kind);
        }
        return mask;
    }

    /// Whether words that are so governed only tell where something is.
    public static boolean tellsWhere(int governors) {
        return (governors & mask(SmallWord.PLACE)) != 0
                && (governors & mask(SmallWord.TARGET, SmallWord.SOURCE)) == 0;
    }

    /// The kinds at the token, one bit for each; 0 before and beyond the text.
    public int at(int token) {
        return token < 0 || token >= masks.length ? 0 : masks[token];
    }

    /// @param kind a small word or a divider
    public boolean is(int token, Enum<?> kind) {
        return (at(token) & bit(kind)) != 0;
    }

    public boolean isAny(int token, int mask) {
        return (at(token) & mask) != 0;
    }

    /// Whether a word of the kind begins at one of the tokens.
    ///
    /// @param kind a small word or a divider
    public boolean within(int first, int end, Enum<?> kind) {
        for (int i = first; i < end; i++) {
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }
}
