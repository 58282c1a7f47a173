package org.demarche.web.sparql;

import java.util.UUID;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.UploadDetails;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The graph store protocol: what comes in is read to its end before anything is written. Safe for
/// many threads.
final class CheckedGraphStore extends GSP_RW {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedGraphStore.class);

    private final DatasetGraph store;

    CheckedGraphStore(DatasetGraph store) {
        this.store = store;
    }

    @Override
    protected void doPutPostGSP(HttpAction action, boolean replace) {
        DatasetGraph incoming = DatasetGraphFactory.create();
        Node graph = graph(action);
        UploadDetails details =
                IncomingData.read(action, StreamRDFLib.graph(incoming.getDefaultGraph()));
        write(() -> {
            details.setExistedBefore(exists(graph));
            if (replace) {
                clear(graph);
            }
            incoming.getDefaultGraph()
                    .find()
                    .forEach(triple -> store.add(Quad.create(graph, triple)));
        });
        ServletOps.uploadResponse(action, details);
    }

    @Override
    protected void doPutPostQuads(HttpAction action, boolean replace) {
        DatasetGraph incoming = DatasetGraphFactory.create();
        UploadDetails details = IncomingData.read(action, StreamRDFLib.dataset(incoming));
        if (!replace && IncomingData.isTriples(action)) {
            createGraph(action, incoming);
            return;
        }
        write(() -> {
            if (replace) {
                store.clear();
            }
            incoming.find().forEachRemaining(store::add);
        });
        ServletOps.uploadResponse(action, details);
    }

    /// Triples for no graph in particular get a new one, whose address the answer tells.
    private void createGraph(HttpAction action, DatasetGraph incoming) {
        String address =
                action.getRequestRequestURL().toString().replaceFirst("/$", "")
                        + "/"
                        + UUID.randomUUID();
        Node graph = NodeFactory.createURI(address);
        write(() ->
                incoming.getDefaultGraph()
                        .find()
                        .forEach(triple -> store.add(Quad.create(graph, triple))));
        action.setResponseHeader("Location", address);
        ServletOps.successCreated(action);
    }

    @Override
    protected void execDeleteGSP(HttpAction action) {
        Node graph = graph(action);
        boolean[] existed = new boolean[1];
        write(() -> {
            existed[0] = exists(graph);
            clear(graph);
        });
        if (!existed[0]) {
            ServletOps.errorNotFound("There is no such graph, so nothing was deleted.");
        }
        ServletOps.successNoContent(action);
    }

    private void write(Runnable change) {
        try {
            Txn.executeWrite(store, change);
        } catch (RuntimeException e) {
            LOG.error("a graph was not written", e);
            throw new ActionErrorException(
                    500, "The graph was not written; the server's log says why.", null);
        }
    }

    private Node graph(HttpAction action) {
        GraphTarget target = GraphTarget.determineTargetGSP(store, action);
        if (target.isUnion()) {
            throw new ActionErrorException(
                    400, "The union of all graphs cannot be written; name one graph.", null);
        }
        if (target.isDefault()) {
            return Quad.defaultGraphIRI;
        }
        if (!target.graphName().getURI().matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
            throw new ActionErrorException(
                    400, "The name of the graph must be an absolute IRI.", null);
        }
        return target.graphName();
    }

    private boolean exists(Node graph) {
        return Quad.isDefaultGraph(graph) || store.containsGraph(graph);
    }

    private void clear(Node graph) {
        store.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }
}
