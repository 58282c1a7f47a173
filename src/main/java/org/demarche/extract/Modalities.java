package org.demarche.extract;

import java.util.Locale;
import org.demarche.domain.Modality;
import org.demarche.extract.WordKinds.Kind;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;

/// Tells whether a predicate is said to be so, not so, planned, or so under a condition. For one
/// document.
final class Modalities {
    private static final int REACH = 7;

    private final Document document;
    private final Tokens tokens;
    private final WordKinds kinds;

    Modalities(Document document, WordKinds kinds) {
        this.document = document;
        tokens = document.tokens();
        this.kinds = kinds;
    }

    /// The modality of a predicate.
    ///
    /// @param from the token after its subject
    Mood of(Predicate predicate, int from, Segment segment) {
        Modality nearest = Modality.ASSERTED;
        for (int i = Math.max(from, predicate.first() - REACH); i < predicate.first(); i++) {
            LexicalEntry entry = document.entryAt(i, Category.MODALITY);
            if (tokens.is(i, ',') || kinds.is(i, Kind.THAT)) {
                nearest = Modality.ASSERTED;
            } else if (entry != null && nearest != Modality.NEGATED) {
                nearest = Modality.valueOf(entry.value().toUpperCase(Locale.ROOT));
                if (nearest == Modality.CONDITIONAL && kinds.is(i, Kind.AUXILIARY)) {
                    nearest = willBe(i, segment);
                }
            }
        }
        if (nearest == Modality.NEGATED) {
            return new Mood(nearest, null);
        }
        boolean underCondition =
                isConditionBefore(predicate.first(), segment.first())
                        || nearest == Modality.PLANNED
                                && isConditionWithin(predicate.end(), segment.end());
        return new Mood(underCondition ? Modality.CONDITIONAL : nearest, null);
    }

    /// "said it would": what was planned when it was said.
    private Modality willBe(int auxiliary, Segment segment) {
        return kinds.within(segment.first(), auxiliary, Kind.REPORT)
                        && !isConditionWithin(auxiliary + 1, segment.end())
                ? Modality.PLANNED
                : Modality.CONDITIONAL;
    }

    private boolean isConditionBefore(int token, int low) {
        for (int i = token - 1; i >= low; i--) {
            if (tokens.is(i, ',') || kinds.is(i, Kind.REPORT)) {
                return false;
            }
            if (kinds.is(i, Kind.CONDITION) && !kinds.is(i, Kind.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isConditionWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (kinds.is(i, Kind.CONDITION) && !kinds.is(i, Kind.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }
}
