package org.demarche.web.writing;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// The store as it would be with changes, to be read only, in a transaction of the caller's. No
/// wrapper of Jena's, as the engine would look through that to the store. For one thread.
final class ChangedDataset extends DatasetGraphBaseFind {
    private static final UnsupportedOperationException READ_ONLY =
            new UnsupportedOperationException("what changes goes into the changes");

    private final DatasetGraph store;
    private final Changes changes;
    private final @Nullable Node defaultGraph;

    /// @param defaultGraph the graph that stands as the default one; null: all graphs as one
    ChangedDataset(DatasetGraph store, Changes changes, @Nullable Node defaultGraph) {
        this.store = store;
        this.changes = changes;
        this.defaultGraph = defaultGraph;
    }

    @Override
    public Context getContext() {
        return store.getContext();
    }

    @Override
    public Graph getDefaultGraph() {
        return defaultGraph == null
                ? GraphView.createUnionGraph(this)
                : GraphView.createNamedGraph(this, defaultGraph);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return contains(name, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return defaultGraph == null
                ? findQuadsInUnionGraph(s, p, o)
                : findInSpecificNamedGraph(defaultGraph, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        Iterator<Quad> kept = Iter.filter(store.find(g, s, p, o), changes::isKept);
        Graph graph = changes.added().get(g);
        return graph == null ? kept : Iter.concat(kept, quads(g, graph, s, p, o));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        Iterator<Quad> kept = Iter.filter(store.findNG(Node.ANY, s, p, o), changes::isKept);
        for (Map.Entry<Node, Graph> one : changes.added().entrySet()) {
            kept = Iter.concat(kept, quads(one.getKey(), one.getValue(), s, p, o));
        }
        return kept;
    }

    private static Iterator<Quad> quads(Node name, Graph graph, Node s, Node p, Node o) {
        return Iter.map(graph.find(s, p, o), triple -> Quad.create(name, triple));
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Set<Node> names = new HashSet<>(changes.added().keySet());
        store.listGraphNodes().forEachRemaining(names::add);
        return Iter.filter(names.iterator(), this::containsGraph);
    }

    @Override
    public PrefixMap prefixes() {
        return store.prefixes();
    }

    @Override
    public void add(Quad quad) {
        throw READ_ONLY;
    }

    @Override
    public void delete(Quad quad) {
        throw READ_ONLY;
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw READ_ONLY;
    }

    @Override
    public void removeGraph(Node name) {
        throw READ_ONLY;
    }

    @Override
    public boolean supportsTransactions() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        throw READ_ONLY;
    }

    @Override
    public void begin(ReadWrite mode) {
        throw READ_ONLY;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        throw READ_ONLY;
    }

    @Override
    public void abort() {
        throw READ_ONLY;
    }

    @Override
    public void end() {
        throw READ_ONLY;
    }

    @Override
    public ReadWrite transactionMode() {
        return ReadWrite.READ;
    }

    @Override
    public TxnType transactionType() {
        return TxnType.READ;
    }

    @Override
    public boolean isInTransaction() {
        return store.isInTransaction();
    }
}
