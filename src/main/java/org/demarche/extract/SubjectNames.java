package org.demarche.extract;

import org.demarche.domain.Rule;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;

/// Takes capitalised words for a person where only a person can stand: after an honorific, after a
/// verb that its speaker follows, after "according to".
final class SubjectNames {
    private static final int LONGEST = 4;

    private final Document document;
    private final Tokens tokens;
    private final Namings namings;

    SubjectNames(Document document, Namings namings) {
        this.document = document;
        tokens = document.tokens();
        this.namings = namings;
    }

    /// Adds the persons to the namings.
    void add() {
        for (int i = 0; i < tokens.size(); i++) {
            int behind = behindCue(i);
            if (behind > 0) {
                int end = behind;
                while (end < tokens.size()
                        && end - behind < LONGEST
                        && tokens.isCapitalised(end)
                        && namings.at(end) == null
                        && document.isUnknown(end)
                        && (end == behind || !tokens.is(end - 1, '.'))) {
                    end++;
                }
                boolean name =
                        end > behind && tokens.word(behind).length() > 1 && namings.at(end) == null;
                if (name) {
                    namings.addPerson(behind, end, Rule.BEHIND_WORD);
                }
            }
        }
    }

    /// The token after a cue or honorific that begins at the token, 0 if none does.
    private int behindCue(int token) {
        if (namings.at(token) != null) {
            return 0;
        }
        Hit verb = document.wordAt(token, Category.REPORT_VERB);
        if (verb != null
                && verb.word(Category.REPORT_VERB) instanceof LexicalEntry entry
                && entry.has("subject", "after")
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
