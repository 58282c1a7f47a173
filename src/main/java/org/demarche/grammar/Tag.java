package org.demarche.grammar;

/// A part of speech with the features told apart of it.
///
/// @param features bits by the ordinal of `Morph`
record Tag(Upos pos, int features) {
    boolean has(Morph morph) {
        return (features >> morph.ordinal() & 1) != 0;
    }
}
