package org.demarche.extract.grammar;

/// Words that divide a sentence as small words do, though they mean something.
public enum Divider {
    /// What opens a clause.
    THAT,
    /// A verb that reports.
    REPORT,
    DATE,
    /// A word that negates, conditions or postpones.
    MODAL
}
