package org.demarche.evaluate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.jspecify.annotations.Nullable;

/// What was found, by all names by which it goes in an article.
///
/// @param names its usual names, the words of its IRI, and those of its mentions
record Individual(Referent referent, List<String> names) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /// Whether gold, a code or names with | between them, means this one; nobody is meant by null.
    static boolean isSame(@Nullable String gold, @Nullable Individual found) {
        if (gold == null || found == null) {
            return gold == null && found == null;
        }
        return found.referent instanceof State state && CODE.matcher(gold).matches()
                ? state.code().equals(gold)
                : found.isCalled(gold);
    }

    /// Whether one of the names is the same as one of gold's, which have | between them.
    boolean isCalled(String gold) {
        List<TellingWords> own = names.stream().map(TellingWords::of).toList();
        return Stream.of(gold.split("\\|"))
                .map(TellingWords::of)
                .anyMatch(wanted -> own.stream().anyMatch(wanted::isSameAs));
    }

    /// How reports call it.
    String shown() {
        return referent instanceof State state
                ? state.code()
                : names.isEmpty() ? referent.id() : names.getFirst();
    }
}
