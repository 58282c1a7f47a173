package org.demarche.extract.relations;

import java.util.Locale;
import org.demarche.domain.Modality;
import org.demarche.extract.grammar.ConditionFinder;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells whether a predicate is said to be so, not so, planned, so under a condition, or denied.
/// For one document.
final class Modalities {
    private static final int REACH = 7;

    private final Document document;
    private final Tokens tokens;
    private final Dividers kinds;
    private final ConditionFinder conditions;

    Modalities(Document document, Dividers kinds) {
        this.document = document;
        tokens = document.tokens();
        this.kinds = kinds;
        conditions = new ConditionFinder(document);
    }

    /// The modality of a predicate.
    ///
    /// @param predicate its first token
    /// @param from the token after its subject
    Mood of(int predicate, int from, Segment segment) {
        int denial = denial(predicate, segment.first());
        if (denial >= 0) {
            return new Mood(Modality.DENIED, null, denial);
        }
        ConditionFinder.Condition condition = conditions.condition(segment.first(), segment.end());
        Mood nearest = nearest(predicate, from, segment, condition);
        boolean under =
                condition != null
                        && nearest.modality() != Modality.NEGATED
                        && (condition.first() < predicate
                                ? isBefore(condition, predicate)
                                : nearest.modality() == Modality.PLANNED
                                        || nearest.modality() == Modality.CONDITIONAL);
        return under && condition != null
                ? new Mood(Modality.CONDITIONAL, condition.span(document), condition.first())
                : nearest;
    }

    private Mood nearest(
            int predicate,
            int from,
            Segment segment,
            ConditionFinder.@Nullable Condition condition) {
        Mood nearest = Mood.ASSERTED;
        int token = Math.max(from, predicate - REACH);
        while (token < predicate) {
            Hit hit = document.wordAt(token, Category.MODALITY);
            LexicalEntry entry = hit == null ? null : hit.word(Category.MODALITY);
            if (tokens.is(token, ',') || kinds.is(token, Divider.THAT)) {
                nearest = Mood.ASSERTED;
            } else if (hit != null
                    && entry != null
                    && nearest.modality() != Modality.NEGATED
                    && reaches(entry, hit, predicate)) {
                Modality modality =
                        entry.has(Trait.BACKSHIFT_YES)
                                ? willBe(token, segment, condition)
                                : Modality.valueOf(entry.value().toUpperCase(Locale.ROOT));
                nearest = new Mood(modality, null, token);
            }
            token = hit == null || entry == null || tokens.is(token, ',') ? token + 1 : hit.end();
        }
        return nearest;
    }

    private static boolean reaches(LexicalEntry entry, Hit hit, int predicate) {
        return switch (entry.as(ModalityWord.class)) {
            case NEGATED, PLANNED -> entry.column(Column.SCOPE) == null || hit.end() == predicate;
            case CONDITIONAL -> !entry.has(Trait.OPENS_CONDITION);
            default -> false;
        };
    }

    /// "said it would": what was planned when it was said.
    private Modality willBe(
            int auxiliary, Segment segment, ConditionFinder.@Nullable Condition condition) {
        return kinds.within(segment.first(), auxiliary, Divider.REPORT) && condition == null
                ? Modality.PLANNED
                : Modality.CONDITIONAL;
    }

    /// Whether the predicate stands in the condition or in the clause right behind it.
    private boolean isBefore(ConditionFinder.Condition condition, int token) {
        for (int i = condition.end(); i < token; i++) {
            if (kinds.is(i, Divider.REPORT) || tokens.is(i, ';')) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word begins at the token by which somebody denies what follows.
    boolean isDenial(int token) {
        LexicalEntry entry = document.entryAt(token, Category.MODALITY);
        return entry != null && entry.is(ModalityWord.DENIED);
    }

    /// The word by which somebody denies what the token tells, -1 if nobody does.
    private int denial(int token, int low) {
        for (int i = token - 1; i >= low; i--) {
            if (isDenial(i)) {
                return i;
            }
            if (tokens.is(i, ',') || kinds.is(i, Divider.REPORT) || kinds.is(i, SmallWord.BUT)) {
                return -1;
            }
        }
        return -1;
    }
}
