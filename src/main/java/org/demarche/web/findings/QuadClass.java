package org.demarche.web.findings;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Vocabulary;

/// PLOVER's four kinds of acts, in the order in which pages show them.
public enum QuadClass {
    VERBAL_COOPERATION("verbalCooperation"),
    MATERIAL_COOPERATION("materialCooperation"),
    VERBAL_CONFLICT("verbalConflict"),
    MATERIAL_CONFLICT("materialConflict");

    private final String term;

    QuadClass(String term) {
        this.term = term;
    }

    /// Its name in the ontology, in addresses and in message keys.
    public String term() {
        return term;
    }

    /// That of a concept of the ontology or of its name.
    static Optional<QuadClass> of(Node concept) {
        return Arrays.stream(values())
                .filter(one -> Vocabulary.dem(one.term).equals(concept))
                .findFirst();
    }

    /// That of a name in an address.
    public static Optional<QuadClass> of(String term) {
        return Arrays.stream(values()).filter(one -> one.term.equals(term)).findFirst();
    }
}
