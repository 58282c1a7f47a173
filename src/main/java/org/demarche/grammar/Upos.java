package org.demarche.grammar;

/// The universal parts of speech (https://universaldependencies.org/u/pos/).
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /// @param upos a UPOS of CoNLL-U
    /// @throws IllegalArgumentException if there is no such part of speech
    static Upos of(String upos) {
        for (Upos each : values()) {
            if (each.name().equals(upos)) {
                return each;
            }
        }
        throw new IllegalArgumentException(upos + " is no universal part of speech");
    }
}
