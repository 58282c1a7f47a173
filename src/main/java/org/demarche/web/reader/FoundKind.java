package org.demarche.web.reader;

import java.util.Locale;

/// Kinds of what is found in an article, in the order in which a page lists them.
enum FoundKind {
    STATEMENT,
    RELATION,
    AGREEMENT,
    EVENT,
    OFFICE,
    NAME,
    DATE;

    /// Its name in message keys and style sheets.
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
