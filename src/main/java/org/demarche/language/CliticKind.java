package org.demarche.language;

/// How a clitic is written.
public enum CliticKind {
    /// Behind an apostrophe.
    APART,
    /// As the end of another word.
    ENDING,
    /// A word that only looks as if it ended in one.
    WHOLE
}
