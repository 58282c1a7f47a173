package org.demarche.grammar;

import java.util.Locale;

/// The universal dependency relations, without subtypes (https://universaldependencies.org/u/dep/).
public enum DependencyRelation {
    ACL,
    ADVCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    CASE,
    CC,
    CCOMP,
    CLF,
    COMPOUND,
    CONJ,
    COP,
    CSUBJ,
    DEP,
    DET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NSUBJ,
    NUMMOD,
    OBJ,
    OBL,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final DependencyRelation[] ALL = values();

    /// How many there are.
    static int count() {
        return ALL.length;
    }

    static DependencyRelation at(int ordinal) {
        return ALL[ordinal];
    }

    /// @param deprel a DEPREL of CoNLL-U; its subtype is left away
    /// @throws IllegalArgumentException if there is no such relation
    static DependencyRelation of(String deprel) {
        int subtype = deprel.indexOf(':');
        if (Boolean.getBoolean("nocomp") && deprel.startsWith("compound")) return NMOD;
        return valueOf(
                (subtype < 0 ? deprel : deprel.substring(0, subtype)).toUpperCase(Locale.ROOT));
    }
}
