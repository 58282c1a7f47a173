package org.demarche.web.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One field of a form of the filter bar.
///
/// @param name of its parameter
/// @param choices to pick from; none for a field to write in
public record FilterField(String name, String value, List<FilterChoice> choices) {
    /// One value to pick.
    ///
    /// @param count how many findings have it; negative where nobody counted
    public record FilterChoice(String value, String label, long count) {}

    private static final Set<String> FREE =
            Set.of("from", "until", "confidence", ExploreAddresses.WORDS);

    private static final Map<String, String> KINDS =
            Map.of(
                    "state", "state,organization",
                    "other", "state,organization",
                    "speaker", "person,state,organization",
                    "agreement", "agreement,clause");

    public FilterField {
        choices = List.copyOf(choices);
    }

    /// Whether one writes in it and picks nothing.
    public boolean isFree() {
        return FREE.contains(name);
    }

    /// Whether it takes a name, which is completed; the choices are then the most frequent alone.
    public boolean isNamed() {
        return KINDS.containsKey(name);
    }

    /// The kinds of what has names that it takes, with commas between; empty for other fields.
    public String kinds() {
        return KINDS.getOrDefault(name, "");
    }

    /// Whether its value is among the choices, or there is none.
    boolean isOffered() {
        return value.isEmpty() || choices.stream().anyMatch(one -> one.value().equals(value));
    }
}
