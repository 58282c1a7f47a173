package org.demarche.evaluate;

import java.util.Locale;

/// What is scored by itself.
public enum Layer {
    STATES,
    ORGANIZATIONS,
    PERSONS,
    OFFICES,
    STATEMENTS,
    SPEAKERS,
    AGREEMENTS,
    CLAUSES,
    RELATIONS,
    DATES,
    BOILERPLATE;

    /// Its name in gold files and reports.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
