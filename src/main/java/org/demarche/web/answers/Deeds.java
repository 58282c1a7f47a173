package org.demarche.web.answers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.domain.Act;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// How an answer may tell what is done: as an act, by its name or its IRI, as the property that
/// stands for it, or as a quad class. Immutable.
///
/// @param classes quad classes by acts, properties and themselves; acts without one are not there
record Deeds(Map<Node, QuadClass> classes) {
    Deeds {
        classes = Map.copyOf(classes);
    }

    /// As the ontology of a store has them.
    static Deeds of(DatasetGraph store) {
        Map<Node, QuadClass> classes = new HashMap<>();
        for (QuadClass quad : QuadClass.values()) {
            classes.put(Vocabulary.dem(quad.term()), quad);
        }
        Txn.executeRead(
                store,
                () -> {
                    store.find(Node.ANY, Node.ANY, WorldProperties.QUAD_CLASS, Node.ANY)
                            .forEachRemaining(quad -> add(classes, quad));
                    store.find(Node.ANY, Node.ANY, WorldProperties.EDGE, Node.ANY)
                            .forEachRemaining(quad -> {
                                QuadClass known = classes.get(quad.getSubject());
                                if (known != null) {
                                    classes.put(quad.getObject(), known);
                                }
                            });
                });
        return new Deeds(classes);
    }

    private static void add(Map<Node, QuadClass> classes, Quad act) {
        QuadClass known = classes.get(act.getObject());
        if (known != null) {
            classes.put(act.getSubject(), known);
        }
    }

    /// Whether a value tells what is done.
    boolean has(Node value) {
        Node named = named(value);
        return classes.containsKey(named) || act(named).isPresent();
    }

    /// The quad class of what is done; empty for plain statements.
    Optional<QuadClass> quad(@Nullable Node value) {
        return value == null ? Optional.empty() : Optional.ofNullable(classes.get(named(value)));
    }

    /// The act in capitals; empty where a value is none.
    Optional<String> act(Node value) {
        return named(value).isURI() && named(value).getURI().startsWith(Prefixes.DEM)
                ? act(named(value).getURI().substring(Prefixes.DEM.length()))
                : Optional.empty();
    }

    private static Optional<String> act(String name) {
        return Arrays.stream(Act.values()).map(Act::name).filter(name::equals).findFirst();
    }

    /// The concept or quad class that a name stands for; other nodes as they are.
    Node named(Node value) {
        if (!value.isLiteral()) {
            return value;
        }
        String name = value.getLiteralLexicalForm();
        return act(name).isPresent() || QuadClass.of(name).isPresent()
                ? NodeFactory.createURI(Prefixes.DEM + name)
                : value;
    }
}
