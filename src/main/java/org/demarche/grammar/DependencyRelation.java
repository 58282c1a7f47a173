package org.demarche.grammar;

import java.util.Locale;
import java.util.Map;

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
    /// @param renamed relations by what they are to be called
    /// @throws IllegalArgumentException if there is no such relation
    static DependencyRelation of(String deprel, Map<String, String> renamed) {
        int subtype = deprel.indexOf(':');
        String relation = subtype < 0 ? deprel : deprel.substring(0, subtype);
        String name = renamed.getOrDefault(relation, relation);
        for (DependencyRelation each : ALL) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(name + " is no universal dependency relation");
    }
}
