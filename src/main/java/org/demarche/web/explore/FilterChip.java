package org.demarche.web.explore;

import java.util.List;
import java.util.Map;

/// A chip of the filter bar: what it asks for in words, and the form that changes it.
///
/// @param name under which its texts stand
/// @param summary in words; empty where it asks for nothing
/// @param kept the parameters of the other chips, which the form hands on
/// @param cleared the address without it
public record FilterChip(
        String name,
        String summary,
        List<FilterField> fields,
        Map<String, String> kept,
        String cleared) {
    /// Whether it asks for anything.
    public boolean isSet() {
        return !summary.isEmpty();
    }
}
