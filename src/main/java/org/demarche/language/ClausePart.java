package org.demarche.language;

/// What a noun calls a part of an agreement.
public enum ClausePart {
    ARTICLE,
    PARAGRAPH,
    ANNEX,
    CHAPTER
}
