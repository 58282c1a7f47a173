package org.demarche.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The further columns that rows of a table may have, each a key, `=` and a pattern of its values.
///
/// @param declared as a [Category] declares them
record Columns(List<String> declared) {
    static final Columns NONE = of();

    Columns {
        declared = List.copyOf(declared);
    }

    static Columns of(String... declared) {
        return new Columns(List.of(declared));
    }

    /// A column whose values are the names of the constants.
    static String named(String key, Enum<?>[] values) {
        return key + "=" + Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|"));
    }

    /// Whether a row may have the column, written as `key=value`.
    boolean allow(String column) {
        int value = column.indexOf('=') + 1;
        return declared.stream()
                .anyMatch(d ->
                        d.startsWith(column.substring(0, value))
                                && Pattern.matches(d.substring(value), column.substring(value)));
    }

    /// What to do about a column that no row may have.
    String advice() {
        return declared.isEmpty()
                ? "it takes none; leave it out"
                : "it takes " + String.join(", ", declared) + "; correct it or leave it out";
    }
}
