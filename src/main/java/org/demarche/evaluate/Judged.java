package org.demarche.evaluate;

import java.util.Locale;

/// The findings that say how sure they are.
public enum Judged {
    STATEMENT("its words overlap by half and its speaker is right"),
    RELATION("source, target and act are right"),
    AGREEMENT("the article has an agreement of that name"),
    CLAUSE("the article names that clause of that agreement"),
    STEP("the agreement went so far, and no further"),
    TENURE("holder, office and whose it is are right");

    private final String right;

    Judged(String right) {
        this.right = right;
    }

    /// What counts as right.
    public String right() {
        return right;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
