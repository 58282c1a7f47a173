package org.demarche.extract.grammar;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.LexicalEntry;

/// What kinds of function word begin at each token of a document. Immutable.
public final class WordKinds {
    /// The values of function words, and the words of other categories that divide a sentence.
    public enum Kind {
        PLACE,
        RECIPIENT,
        COMPANION,
        AGENT,
        GENITIVE,
        SOURCE,
        TARGET,
        TOPIC,
        TIME,
        /// Before a date that only bounds the time.
        BOUND,
        PURPOSE,
        CAUSE,
        CONDITION,
        AND,
        OR,
        BUT,
        RELATIVE,
        DETERMINER,
        POSSESSIVE,
        DEMONSTRATIVE,
        ADVERB,
        AUXILIARY,
        PASSIVE,
        PREPOSITION,
        SUBORDINATOR,
        THAT,
        REPORT,
        DATE,
        MODAL;

        public int bit() {
            return 1 << ordinal();
        }
    }

    /// Words that govern the name after them.
    public static final int GOVERNORS =
            mask(
                    Kind.PLACE,
                    Kind.RECIPIENT,
                    Kind.COMPANION,
                    Kind.AGENT,
                    Kind.GENITIVE,
                    Kind.SOURCE,
                    Kind.TARGET,
                    Kind.TOPIC,
                    Kind.TIME,
                    Kind.PURPOSE,
                    Kind.CAUSE,
                    Kind.PREPOSITION);

    private final int[] masks;

    public WordKinds(Document document) {
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
            case FUNCTION_WORD -> Kind.valueOf(entry.value().toUpperCase(Locale.ROOT)).bit();
            case COMPLEMENTIZER ->
                    entry.value().equals("purpose") ? Kind.PURPOSE.bit() : Kind.THAT.bit();
            case REPORT_VERB -> Kind.REPORT.bit();
            case WEEKDAY, MONTH, RELATIVE_DATE -> Kind.DATE.bit();
            case MODALITY ->
                    switch (entry.value()) {
                        case "denied", "none", "then" -> 0;
                        default -> Kind.MODAL.bit();
                    };
            default -> 0;
        };
    }

    public static int mask(Kind... kinds) {
        int mask = 0;
        for (Kind kind : Set.of(kinds)) {
            mask |= kind.bit();
        }
        return mask;
    }

    /// The kinds at the token, one bit for each; 0 before and beyond the text.
    public int at(int token) {
        return token < 0 || token >= masks.length ? 0 : masks[token];
    }

    public boolean is(int token, Kind kind) {
        return (at(token) & kind.bit()) != 0;
    }

    public boolean isAny(int token, int mask) {
        return (at(token) & mask) != 0;
    }

    /// Whether a word of the kind begins at one of the tokens.
    public boolean within(int first, int end, Kind kind) {
        for (int i = first; i < end; i++) {
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }
}
