package org.demarche.language;

/// What words around agreements and their articles do.
public enum AgreementPhrase {
    /// Before the parties.
    BETWEEN,
    /// Makes a noun point back, at something new, at nothing.
    DEFINITE,
    INDEFINITE,
    GENERIC,
    /// Before a number or a topic.
    NUMBER,
    ABOUT,
    /// Between the first and the last of several numbers.
    RANGE,
    /// Joins the capitalised words of a name.
    LINK,
    /// Of articles: a verb before what they say, a word before them.
    CONTENT,
    UNDER,
    /// A verb before another article that they cite.
    CITES,
    /// Who is bound, and that they are.
    PARTIES,
    OTHER,
    ONE,
    DUTY,
    /// Before what could be done.
    POSSIBLE
}
