package org.demarche.extract.grammar;

import java.util.List;
import org.demarche.extract.text.Run;
import org.demarche.language.ClauseMood;
import org.jspecify.annotations.Nullable;

/// A clause: one predicate with what belongs to it, each by the token that stands for its words.
///
/// @param words all that hangs on the predicate, other clauses among them
/// @param parent the predicate of the clause above, -1 for the main one
/// @param subjects who does it, be they named in a clause above; of a passive only who is told to
///   do it
/// @param objects whom or what it is done to
/// @param addressees to whom it is said or given, or of whom it is asked
/// @param moodWord the word that tells the mood, -1 if none does
/// @param reported the words that it reports, null if it reports none
public record SentenceClause(
        int predicate,
        Run words,
        boolean passive,
        Link link,
        int parent,
        List<Integer> subjects,
        List<Integer> objects,
        List<Integer> addressees,
        ClauseMood mood,
        int moodWord,
        @Nullable Run reported) {
    public SentenceClause {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        addressees = List.copyOf(addressees);
    }

    /// What agrees with the predicate: who does it, or to whom it is done.
    public List<Integer> surface() {
        if (!passive) {
            return subjects;
        }
        return addressees.isEmpty() ? objects : addressees;
    }
}
