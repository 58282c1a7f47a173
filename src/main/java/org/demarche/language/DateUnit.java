package org.demarche.language;

/// How precise a date of a pattern is.
public enum DateUnit {
    DAY,
    MONTH,
    YEAR,
    /// No date, though it looks like one.
    NONE
}
