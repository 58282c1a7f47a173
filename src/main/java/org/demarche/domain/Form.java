package org.demarche.domain;

/// How a statement is reported: all of it quoted, none of it, or in part.
public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
}
