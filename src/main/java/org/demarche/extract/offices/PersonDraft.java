package org.demarche.extract.offices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Party;
import org.demarche.extract.names.Naming;
import org.jspecify.annotations.Nullable;

/// Somebody of whom a text speaks, while the names by which it calls them are gathered. For one
/// thread.
final class PersonDraft {
    private int first = -1;
    private final Set<String> words = new HashSet<>();
    private @Nullable Naming longest;
    private String name = "";
    private int most = -1;
    private @Nullable Party party;
    private @Nullable Party guess;
    private @Nullable String officeKind;

    /// @param own the words of the name
    void add(Naming naming, List<String> own, String written) {
        first = first < 0 ? naming.first() : first;
        words.addAll(own);
        if (own.size() > most) {
            longest = naming;
            name = written;
            most = own.size();
        }
    }

    void holds(OfficeNaming office) {
        if (officeKind == null) {
            officeKind = office.kind();
        }
        if (office.inference() == null) {
            party = party == null ? office.of() : party;
        } else {
            guess = guess == null ? office.of() : guess;
        }
    }

    /// Whether the name can be theirs: it has all words of theirs, or they of it.
    boolean mayHave(List<String> name) {
        return words.containsAll(name) || name.size() > 1 && name.containsAll(words);
    }

    /// The token of the name by which they were found.
    int first() {
        return first;
    }

    /// The name with the most words.
    String longest() {
        return name;
    }

    /// Where that stands, null if it has no more words than this one.
    @Nullable Naming longer(Naming naming) {
        return longest != null && longest.run().length() > naming.run().length() ? longest : null;
    }

    /// For whom they act by what the text tells, null if it does not.
    @Nullable Party told() {
        return party;
    }

    /// For whom they act, be it inferred; null if even that cannot be.
    @Nullable Party party() {
        return party != null ? party : guess;
    }

    /// The kind of the first office that is told of them, null if none is.
    @Nullable String officeKind() {
        return officeKind;
    }
}
