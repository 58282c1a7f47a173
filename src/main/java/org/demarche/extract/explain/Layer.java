package org.demarche.extract.explain;

/// Kinds of what is found, by which an explanation can be narrowed.
public enum Layer {
    NAMES,
    DATES,
    OFFICES,
    STATEMENTS,
    AGREEMENTS,
    CLAUSES,
    EVENTS,
    RELATIONS
}
