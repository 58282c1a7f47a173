package org.demarche.nlp;

/// What a line of a scraped page is.
public enum LineKind {
    /// Headline, paragraph, caption.
    ARTICLE,
    /// Navigation, advertisement, what else there is to read.
    CLUTTER,
    /// Who wrote it, and when.
    META
}
