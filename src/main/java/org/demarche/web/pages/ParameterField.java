package org.demarche.web.pages;

import java.util.List;

/// A field of the form of a question.
///
/// @param name of the parameter
/// @param value as people read it: a name, not a code, where there is one
/// @param isClosed whether one of the choices has to be taken
/// @param choices what can be picked
public record ParameterField(
        String name,
        String value,
        boolean required,
        boolean isClosed,
        boolean isDate,
        List<Choice> choices) {
    public ParameterField {
        choices = List.copyOf(choices);
    }

    /// @param value what the form sends
    /// @param label what people read
    public record Choice(String value, String label) {}
}
