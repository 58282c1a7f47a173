package org.demarche.web.pages;

import java.util.List;

/// What a query found, as a page shows it.
public sealed interface Shown {
    /// The word by which a template knows it.
    default String kind() {
        return switch (this) {
            case Table _ -> "table";
            case Truth _ -> "truth";
            case Statements _ -> "statements";
        };
    }

    /// Rows of SELECT.
    ///
    /// @param columns the names of the variables
    /// @param rows a cell for each column
    /// @param cut whether there are more rows than these
    record Table(List<String> columns, List<List<ShownValue>> rows, boolean cut) implements Shown {}

    /// The answer to ASK.
    record Truth(boolean holds) implements Shown {}

    /// The statements of CONSTRUCT or DESCRIBE, as Turtle.
    record Statements(String turtle) implements Shown {}
}
