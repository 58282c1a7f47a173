package org.demarche.graph.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.graph.vocabulary.Borrowed;

/// What is said of an individual wherever it is named: its type, its names and its twins elsewhere.
record Description(Node node, List<Triple> triples) {
    /// Its name in the language, else in any; the empty string if it has none.
    String label(String language) {
        String any = "";
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(Borrowed.LABEL) && triple.getSubject().equals(node)) {
                Node label = triple.getObject();
                if (label.getLiteralLanguage().equals(language)) {
                    return label.getLiteralLexicalForm();
                }
                any = any.isEmpty() ? label.getLiteralLexicalForm() : any;
            }
        }
        return any;
    }
}
