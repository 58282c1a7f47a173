package org.demarche.web.explore;

import java.util.List;

/// One field of a form of the filter bar.
///
/// @param name of its parameter
/// @param choices to pick from; none for a field to write in
public record FilterField(String name, String value, List<FilterChoice> choices) {
    /// One value to pick.
    ///
    /// @param count how many findings have it; negative where nobody counted
    public record FilterChoice(String value, String label, long count) {}

    public FilterField {
        choices = List.copyOf(choices);
    }
}
