package org.demarche.language;

/// What a phrase does in a paragraph in which a site speaks to its reader.
public enum NoticeWord {
    /// Speaks to the reader, or of the site itself.
    READER,
    /// Names data that are gathered, or the consent to it.
    DATA,
    /// Offers to read on, or more.
    OFFER,
    /// Offers so plainly that nothing beside it is needed.
    PLAIN
}
