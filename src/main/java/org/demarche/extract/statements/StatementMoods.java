package org.demarche.extract.statements;

import java.util.Locale;
import java.util.Set;
import org.demarche.domain.Form;
import org.demarche.domain.Modality;
import org.demarche.extract.grammar.ConditionFinder;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells whether what a statement says is so, not so, planned, so under a condition, or denied: by
/// its cue, and by the main clause of its first sentence. For one document.
public record StatementMoods(Document document, ConditionFinder conditions) {
    private static final int REACH = 14;
    private static final int LEAST_WORDS = 3;
    private static final Set<SmallWord> OPENERS =
            Set.of(SmallWord.CAUSE, SmallWord.SUBORDINATOR, SmallWord.TIME);

    /// The mood of the words from token `first` to before `end`.
    public Mood mood(@Nullable Cue cue, int first, int end, Form form) {
        if (cue != null && isDenial(cue.first())) {
            return new Mood(Modality.DENIED, null, cue.first());
        }
        int stop = stop(first, end);
        ConditionFinder.Condition condition = conditions.condition(first, stop);
        if (condition == null && cue != null && cue.end() <= first) {
            condition = opening(cue.first());
        }
        if (condition != null) {
            return new Mood(Modality.CONDITIONAL, condition.span(document), condition.first());
        }
        return ofClause(first, stop, form);
    }

    /// The condition with which the sentence begins, before the cue: "If they attack, he said, …".
    private ConditionFinder.@Nullable Condition opening(int cue) {
        int first = document.sentenceOf(cue).first();
        ConditionFinder.Condition condition = conditions.condition(first, cue);
        return condition != null && condition.first() == first ? condition : null;
    }

    private boolean isDenial(int token) {
        LexicalEntry entry = document.entryAt(token, Category.MODALITY);
        return entry != null && entry.is(ModalityWord.DENIED);
    }

    /// The token after the first sentence that is more than an interjection.
    private int stop(int first, int end) {
        Tokens tokens = document.tokens();
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.isWord(i) ? 1 : 0;
            boolean stops = tokens.is(i, '.') || tokens.is(i, '!') || tokens.is(i, '?');
            if (stops && words >= LEAST_WORDS && i + 1 < end && tokens.isCapitalised(i + 1)) {
                return i;
            }
        }
        return end;
    }

    private Mood ofClause(int first, int end, Form form) {
        int token = main(first, end);
        int limit = Math.min(end, token + REACH);
        int dependent = -1;
        while (token < limit) {
            Hit hit = document.wordAt(token, Category.MODALITY);
            LexicalEntry entry = hit == null ? null : hit.word(Category.MODALITY);
            if (entry == null || hit == null) {
                if (token > first && document.isSmall(token, OPENERS)) {
                    return Mood.ASSERTED;
                }
                dependent = isDependent(token) ? token : dependent;
                token++;
                continue;
            }
            if (!isOf(dependent, token) && counts(entry, token == first)) {
                return new Mood(Modality.valueOf(value(entry, hit, form)), null, token);
            }
            token = hit.end();
        }
        return Mood.ASSERTED;
    }

    /// The first token of the main clause: behind the comma of a clause that opens the sentence.
    private int main(int first, int end) {
        if (document.isSmall(first, OPENERS)) {
            for (int i = first; i < end; i++) {
                if (document.tokens().is(i, ',')) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    /// Whether the next word of modality, if it stands close, belongs to another clause.
    private boolean isDependent(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return document.isSmall(token, SmallWord.RELATIVE)
                || entry != null && entry.is(Complementizer.PURPOSE);
    }

    /// Whether the token stands close behind the word that opens a dependent clause. What can open
    /// a reported clause as well must have its verb right behind.
    private boolean isOf(int opener, int token) {
        if (opener < 0 || token - opener > 2) {
            return false;
        }
        LexicalEntry entry = document.entryAt(opener, Category.COMPLEMENTIZER);
        return token - opener == 1
                || entry == null
                || !entry.is(Complementizer.THAT)
                || document.isSmall(opener + 1, Set.of(SmallWord.AUXILIARY, SmallWord.PASSIVE));
    }

    private static boolean counts(LexicalEntry entry, boolean opening) {
        return switch (entry.as(ModalityWord.class)) {
            case NEGATED, PLANNED ->
                    !entry.has(Trait.SCOPE_NEXT) && (opening || !entry.has(Trait.SCOPE_FIRST));
            case CONDITIONAL -> !entry.has(Trait.OPENS_CONDITION);
            default -> false;
        };
    }

    private String value(LexicalEntry entry, Hit hit, Form form) {
        if (!entry.is(ModalityWord.NEGATED) && isNegated(hit.end())) {
            return Modality.NEGATED.name();
        }
        return entry.has(Trait.BACKSHIFT_YES) && form != Form.DIRECT
                ? Modality.PLANNED.name()
                : entry.value().toUpperCase(Locale.ROOT);
    }

    private boolean isNegated(int token) {
        LexicalEntry entry =
                token < document.tokens().size()
                        ? document.entryAt(token, Category.MODALITY)
                        : null;
        return entry != null
                && entry.is(ModalityWord.NEGATED)
                && entry.column(Column.SCOPE) == null;
    }
}
