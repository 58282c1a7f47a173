package org.demarche.web.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.StoredForm;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.Refusal;

/// What a write adds and takes away, gathered while nothing of it is stored yet. For one thread.
final class Changes {
    /// Longer ones do not fit into the word index.
    private static final int LONGEST_IRI = 8_000;

    private static final int LONGEST_LANGUAGE = 100;

    private final DatasetGraph store;
    private final long most;
    private final Set<Node> cleared = new HashSet<>();
    private final Set<Quad> removed = new HashSet<>();
    private final Map<Node, Graph> added = new HashMap<>();
    private long additions;

    /// @param store is read meanwhile, in a transaction of the caller's
    /// @param most how many statements may be added and taken away one by one
    Changes(DatasetGraph store, long most) {
        this.store = store;
        this.most = most;
    }

    boolean isEmpty() {
        return cleared.isEmpty() && removed.isEmpty() && additions == 0;
    }

    /// Adds a statement to a named graph.
    ///
    /// @throws Refusal when it cannot be stored or there are too many
    void add(Quad given) {
        Quad quad = checked(given);
        Graph graph =
                added.computeIfAbsent(
                        quad.getGraph(), _ -> GraphMemFactory.createDefaultGraphSameTerm());
        if (removed.remove(quad) || isStored(quad) || graph.contains(quad.asTriple())) {
            return;
        }
        graph.add(quad.asTriple());
        additions++;
        checkSize();
    }

    /// Takes a statement out of a named graph, if it is there.
    void remove(Quad given) {
        Quad quad = StoredForm.of(given);
        Graph graph = added.get(quad.getGraph());
        if (graph != null && graph.contains(quad.asTriple())) {
            graph.delete(quad.asTriple());
            additions--;
        } else if (isStored(quad)) {
            removed.add(quad);
            checkSize();
        }
    }

    /// Takes all statements out of a graph.
    void clear(Node name) {
        Graph graph = added.remove(name);
        additions -= graph == null ? 0 : graph.size();
        removed.removeIf(quad -> quad.getGraph().equals(name));
        cleared.add(name);
    }

    /// Whether the store's own statement stays, as far as known by now.
    boolean isKept(Quad quad) {
        return !cleared.contains(quad.getGraph()) && !removed.contains(quad);
    }

    /// What is new in graphs, by their names.
    Map<Node, Graph> added() {
        return added;
    }

    private boolean isStored(Quad quad) {
        return !cleared.contains(quad.getGraph())
                && !removed.contains(quad)
                && store.contains(quad);
    }

    /// Makes them in the store, within a write transaction; nothing here depends on what was asked
    /// any more.
    void apply() {
        cleared.forEach(graph -> store.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY));
        removed.forEach(store::delete);
        added.forEach((name, graph) ->
                graph.find().forEach(triple -> store.add(Quad.create(name, triple))));
    }

    private void checkSize() {
        if (removed.size() + additions > most) {
            throw new Refusal(
                    400,
                    "This would change more than "
                            + most
                            + " statements at once, so nothing was written; write it in parts.");
        }
    }

    private static Quad checked(Quad quad) {
        GraphNames.check(quad.getGraph());
        Triple triple = quad.asTriple();
        boolean isSound =
                quad.getGraph().isURI()
                        && (triple.getSubject().isURI() || triple.getSubject().isBlank())
                        && triple.getPredicate().isURI()
                        && (triple.getObject().isURI()
                                || triple.getObject().isBlank()
                                || triple.getObject().isLiteral());
        if (!isSound) {
            throw new Refusal(
                    400,
                    "A statement is no plain RDF, so nothing was written: leave terms out that are triples themselves.");
        }
        checkLength(quad.getGraph());
        checkLength(triple.getSubject());
        checkLength(triple.getPredicate());
        checkLength(triple.getObject());
        return StoredForm.of(quad);
    }

    private static void checkLength(Node node) {
        boolean isTooLong =
                node.isURI() && node.getURI().length() > LONGEST_IRI
                        || node.isLiteral()
                                && node.getLiteralLanguage().length() > LONGEST_LANGUAGE;
        if (isTooLong) {
            throw new Refusal(
                    400,
                    "An IRI has more than "
                            + LONGEST_IRI
                            + " characters or a language tag more than "
                            + LONGEST_LANGUAGE
                            + ", so nothing was written; shorten it.");
        }
    }
}
