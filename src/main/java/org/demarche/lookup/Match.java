package org.demarche.lookup;

import org.apache.jena.graph.Node;

/// An individual that words may stand for.
///
/// @param kind what it is
/// @param iri the individual
/// @param label what it is called, in the wanted language where it has a label in it; an article
///   its headline; empty when it has none
/// @param name the label, alias or code that the words fit, as it stands in the store
/// @param code the shortest way to write it for sure: `PRK` for a state, else a short IRI
public record Match(Kind kind, Node iri, String label, String name, String code) {
    /// For a sentence: `North Korea (PRK)`.
    public String told() {
        return label.isEmpty() ? code : label + " (" + code + ")";
    }
}
