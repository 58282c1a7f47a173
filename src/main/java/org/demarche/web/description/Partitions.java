package org.demarche.web.description;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.store.StoreCounts;

/// Counts in the words of VoID.
final class Partitions {
    private Partitions() {}

    /// Says of a set of triples how many there are, of which classes and with which properties.
    static void describe(Node set, StoreCounts counts, Terms terms) {
        terms.add(set, "void:triples", counts.triples())
                .add(set, "void:distinctSubjects", counts.subjects())
                .add(set, "void:entities", counts.entities())
                .add(set, "void:classes", counts.classes().size())
                .add(set, "void:properties", counts.properties().size());
        // No blank nodes: the same counts then make the same bytes.
        int number = 0;
        for (Map.Entry<Node, Long> one : counts.classes().entrySet()) {
            Node part = Terms.iri(set.getURI() + "-class-" + ++number);
            terms.add(set, "void:classPartition", part)
                    .add(part, "void:class", one.getKey())
                    .add(part, "void:entities", one.getValue());
        }
        number = 0;
        for (Map.Entry<Node, Long> one : counts.properties().entrySet()) {
            Node part = Terms.iri(set.getURI() + "-property-" + ++number);
            terms.add(set, "void:propertyPartition", part)
                    .add(part, "void:property", one.getKey())
                    .add(part, "void:triples", one.getValue());
        }
    }
}
