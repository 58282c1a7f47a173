package org.demarche.extract.grammar;

import org.demarche.domain.Span;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the words that tell under which condition something holds: "if they attack". For one
/// document.
public record ConditionFinder(Document document) {
    /// A clause of a condition.
    ///
    /// @param first its first token
    /// @param end the token after its last
    public record Condition(int first, int end) {
        public Span span(Document document) {
            return document.span(first, end);
        }
    }

    /// The first condition that opens between two tokens, null if none does.
    public @Nullable Condition condition(int from, int to) {
        int token = from;
        while (token < to) {
            Hit hit = document.wordAt(token, Category.MODALITY);
            LexicalEntry entry = hit == null ? null : hit.word(Category.MODALITY);
            if (hit == null || entry == null) {
                token++;
            } else if (opens(entry, hit, from)) {
                int end = end(hit, to);
                return end > hit.end() ? new Condition(token, end) : null;
            } else {
                token = hit.end();
            }
        }
        return null;
    }

    private boolean opens(LexicalEntry entry, Hit hit, int from) {
        return entry.has(Trait.OPENS_CONDITION)
                && (!entry.has(Trait.SCOPE_INITIAL) || isInitial(hit.first(), from));
    }

    /// Whether a clause begins at the token.
    private boolean isInitial(int token, int from) {
        return token <= from
                || !document.tokens().isWord(token - 1)
                || document.isSmall(token - 1, SmallWord.AND)
                || document.isSmall(token - 1, SmallWord.BUT)
                || isThat(token - 1);
    }

    private boolean isThat(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return entry != null && entry.is(Complementizer.THAT);
    }

    /// Where the clause ends: before a stop, before "then", before a comma that parts no list.
    private int end(Hit marker, int to) {
        Tokens tokens = document.tokens();
        int comma = -1;
        boolean list = false;
        for (int i = marker.end(); i < to && !isStop(i); i++) {
            if (isThen(i)) {
                return tokens.is(i - 1, ',') ? i - 1 : i;
            }
            if (tokens.is(i, ',')) {
                boolean joins =
                        document.isSmall(i + 1, SmallWord.AND)
                                || document.isSmall(i + 1, SmallWord.OR);
                comma = comma < 0 || list ? i : comma;
                list = joins;
            }
        }
        return comma > 0 ? comma : stop(marker.end(), to);
    }

    private int stop(int from, int to) {
        int at = from;
        while (at < to && !isStop(at)) {
            at++;
        }
        return at;
    }

    private boolean isThen(int token) {
        LexicalEntry entry = document.entryAt(token, Category.MODALITY);
        return entry != null && entry.is(ModalityWord.THEN);
    }

    private boolean isStop(int token) {
        String word = document.tokens().word(token);
        return word.length() == 1 && ".;!?:\"”“".indexOf(word.charAt(0)) >= 0;
    }
}
