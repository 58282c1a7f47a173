package org.demarche.extract.names;

import java.util.Set;
import org.demarche.domain.Rule;
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
            int behind = behindCue(i);
            int end = behind > 0 ? end(behind) : 0;
            if (end > 0) {
                namings.addPerson(new Run(behind, end), Rule.BEHIND_WORD);
            }
        }
        for (Sentence sentence : document.sentences()) {
            int first = sentence.first();
            int end = isRare(first) ? end(first) : 0;
            if (end > 0 && speaks(Run.between(end, sentence.end()))) {
                namings.addPerson(new Run(first, end), Rule.BEFORE_VERB);
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

    /// Whether a verb of speech follows, with at most adverbs and days before it, in the rest of a
    /// sentence.
    private boolean speaks(Run rest) {
        int token = rest.first();
        while (token < Math.min(rest.end(), rest.first() + REACH)) {
            LexicalEntry verb = document.entryAt(token, Category.REPORT_VERB);
            if (verb != null) {
                return !tokens.isCapitalised(token)
                        && (verb.has(Trait.SUBJECT_BEFORE) || verb.has(Trait.SUBJECT_EITHER));
            }
            Hit skipped = skipped(token);
            if (skipped == null) {
                return false;
            }
            token = skipped.end();
        }
        return false;
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

    /// The token after a cue or honorific that begins at the token, 0 if none does.
    private int behindCue(int token) {
        if (namings.at(token) != null) {
            return 0;
        }
        Hit verb = document.wordAt(token, Category.REPORT_VERB);
        if (verb != null
                && verb.word(Category.REPORT_VERB) instanceof LexicalEntry entry
                && entry.has(Trait.SUBJECT_AFTER)
                && !tokens.isCapitalised(token)) {
            return verb.end();
        }
        Hit honorific = document.wordAt(token, Category.HONORIFIC);
        if (honorific != null && tokens.isCapitalised(token)) {
            int end = honorific.end();
            return end < tokens.size() && tokens.is(end, '.') ? end + 1 : end;
        }
        return 0;
    }
}
