package org.demarche.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.integrity.CommitMark;

/// A dataset that stays while the one inside changes: its graphs look through it, and nobody sees
/// the store's own mark.
abstract class DatasetView extends DatasetGraphWrapper {
    DatasetView() {
        super(null, null);
    }

    @Override
    protected abstract DatasetGraph get();

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        return CommitMark.hidden(graph, get().find(graph, subject, property, object));
    }

    @Override // triple by triple, as the word index hears of no other way
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void begin() {
        begin(TxnType.WRITE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }
}
