package org.demarche.extract.grammar;

/// How a clause hangs on the one above it.
public enum Link {
    /// On none: the sentence's own, be it only a verb of saying.
    MAIN,
    JOINED,
    /// What the verb above says, thinks, wants, plans or causes.
    REPORTED,
    /// The same between quotation marks.
    QUOTED,
    RELATIVE,
    CONDITION,
    TIME,
    CAUSE,
    PURPOSE,
    ASIDE
}
