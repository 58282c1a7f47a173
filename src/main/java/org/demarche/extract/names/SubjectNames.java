package org.demarche.extract.names;

import java.util.Set;
import org.demarche.domain.Interruption;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Takes capitalised words for a person where only a person can stand: after an honorific, between
/// the beginning of a sentence and a verb of speech, after such a verb if its speaker follows it.
public final class SubjectNames {
    private static final int LONGEST = 4;
    private static final int SHORTEST = 3;
    private static final int REACH = 5;
    private static final Set<SmallWord> BETWEEN =
            Set.of(SmallWord.ADVERB, SmallWord.TIME, SmallWord.PLACE, SmallWord.AUXILIARY);

    private final Document document;
    private final Tokens tokens;
    private final Namings namings;

    public SubjectNames(Document document, Namings namings) {
        this.document = document;
        tokens = document.tokens();
        this.namings = namings;
    }

    /// Adds the persons to the namings.
    public void add() {
        for (int i = 0; i < tokens.size(); i++) {
            Hit word = beforePerson(i);
            int behind = word == null ? 0 : behind(word);
            int end = word == null ? 0 : end(behind);
            if (word != null && end > 0) {
                Why why = document.why(Rule.BEHIND_WORD, word);
                namings.addPerson(new Run(behind, end), why);
            }
        }
        for (Sentence sentence : document.sentences()) {
            Interruption.check();
            int first = sentence.first();
            int end = isRare(first) ? end(first) : 0;
            Hit verb = end > 0 ? verbOf(Run.between(end, sentence.end())) : null;
            if (verb != null) {
                namings.addPerson(new Run(first, end), document.why(Rule.BEFORE_VERB, verb));
            }
        }
    }

    /// The end of the unknown capitalised words that begin at the token, 0 if they are no name.
    private int end(int first) {
        int end = first;
        while (end < tokens.size()
                && end - first < LONGEST
                && tokens.isCapitalised(end)
                && namings.at(end) == null
                && document.isUnknown(end)
                && (end == first || !tokens.is(end - 1, '.'))) {
            end++;
        }
        boolean name = end > first && tokens.word(first).length() > 1 && namings.at(end) == null;
        return name ? end : 0;
    }

    private boolean isRare(int token) {
        return tokens.word(token).length() >= SHORTEST
                && !tokens.isAllCapitals(token)
                && !document.common().contains(tokens.lower(token));
    }

    /// The verb of speech that follows, with at most adverbs and days before it, in the rest of a
    /// sentence; null if none does.
    private @Nullable Hit verbOf(Run rest) {
        int token = rest.first();
        while (token < Math.min(rest.end(), rest.first() + REACH)) {
            Hit hit = document.wordAt(token, Category.REPORT_VERB);
            LexicalEntry verb = hit == null ? null : hit.word(Category.REPORT_VERB);
            if (verb != null) {
                boolean before = verb.has(Trait.SUBJECT_BEFORE) || verb.has(Trait.SUBJECT_EITHER);
                return before && !tokens.isCapitalised(token) ? hit : null;
            }
            Hit skipped = skipped(token);
            if (skipped == null) {
                return null;
            }
            token = skipped.end();
        }
        return null;
    }

    private @Nullable Hit skipped(int token) {
        for (Hit hit : document.hits().get(token)) {
            LexicalEntry word = hit.word(Category.FUNCTION_WORD);
            if (word != null && BETWEEN.contains(word.as(SmallWord.class))
                    || hit.word(Category.WEEKDAY) != null
                    || hit.word(Category.RELATIVE_DATE) != null) {
                return hit;
            }
        }
        return null;
    }

    /// The cue or honorific that begins at the token and has a person behind it, null if none does.
    private @Nullable Hit beforePerson(int token) {
        if (namings.at(token) != null) {
            return null;
        }
        Hit verb = document.wordAt(token, Category.REPORT_VERB);
        if (verb != null
                && verb.word(Category.REPORT_VERB) instanceof LexicalEntry entry
                && entry.has(Trait.SUBJECT_AFTER)
                && !tokens.isCapitalised(token)) {
            return verb;
        }
        Hit honorific = document.wordAt(token, Category.HONORIFIC);
        return honorific != null && tokens.isCapitalised(token) ? honorific : null;
    }

    /// The token after a cue, or after an honorific and its stop.
    private int behind(Hit word) {
        int end = word.end();
        boolean stop = word.word(Category.HONORIFIC) != null;
        return stop && end < tokens.size() && tokens.is(end, '.') ? end + 1 : end;
    }
}
