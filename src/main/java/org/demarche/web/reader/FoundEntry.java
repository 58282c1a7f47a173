package org.demarche.web.reader;

import java.util.List;
import org.demarche.domain.Span;

/// Something found in an article, as a page lists it.
///
/// @param id tells it from others of the page
/// @param title who or what it is; empty for a statement whose speaker is not known
/// @param quote the words said; empty for others
/// @param tenths in how many of ten cases such findings are right; -1 if that is not told
/// @param spans where it stands in the text, in order
record FoundEntry(
        String id,
        FoundKind kind,
        Title title,
        List<Detail> details,
        int tenths,
        List<Span> spans) {
    FoundEntry {
        details = List.copyOf(details);
        spans = List.copyOf(spans);
    }

    /// @param words what is read
    /// @param quote what was said; empty where nothing was
    /// @param link the page of it; empty where there is none
    record Title(String words, String quote, String link) {}

    /// @param property what it tells
    /// @param value what that is
    record Detail(String property, String value) {}
}
