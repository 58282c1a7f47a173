package org.demarche.web.sparql;

import java.util.UUID;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.UploadDetails;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.writing.DefaultGraph;
import org.demarche.web.writing.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The graph store protocol: what comes in is read to its end before anything is written. Safe for
/// many threads.
final class CheckedGraphStore extends GSP_RW {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedGraphStore.class);

    private final DatasetGraph store;
    private final Writes writes;
    private final Limits limits;

    CheckedGraphStore(DatasetGraph store, Writes writes, Limits limits) {
        this.store = store;
        this.writes = writes;
        this.limits = limits;
    }

    @Override
    protected void execGetGSP(HttpAction action) {
        Graph found = found(action);
        told(
                action,
                () -> {
                    Responses.doResponseGraph(action, found);
                    return true;
                });
    }

    @Override
    protected void execHeadGSP(HttpAction action) {
        execGetGSP(action);
    }

    @Override
    protected void execGetQuads(HttpAction action) {
        DatasetGraph all = told(action, writes::graphs);
        told(
                action,
                () -> {
                    Responses.doResponseDataset(action, all);
                    return true;
                });
    }

    @Override
    protected void execHeadQuads(HttpAction action) {
        execGetQuads(action);
    }

    private Graph found(HttpAction action) {
        Node name = told(action, () -> graph(action));
        Graph found = told(action, () -> writes.graph(name));
        if (found.isEmpty() && !name.equals(DefaultGraph.NAME)) {
            throw new ActionErrorException(404, "There is no such graph.", null);
        }
        return found;
    }

    @Override
    protected void doPutPostGSP(HttpAction action, boolean replace) {
        Node graph = told(action, () -> graph(action));
        DatasetGraph incoming = DatasetGraphFactory.create();
        UploadDetails details =
                told(
                        action,
                        () ->
                                IncomingData.read(
                                        action,
                                        StreamRDFLib.graph(incoming.getDefaultGraph()),
                                        limits.rows()));
        details.setExistedBefore(
                told(action, () -> writes.put(graph, incoming.getDefaultGraph(), replace)));
        ServletOps.uploadResponse(action, details);
    }

    @Override
    protected void doPutPostQuads(HttpAction action, boolean replace) {
        DatasetGraph incoming = DatasetGraphFactory.create();
        UploadDetails details =
                told(
                        action,
                        () ->
                                IncomingData.read(
                                        action, StreamRDFLib.dataset(incoming), limits.rows()));
        if (IncomingData.isTriples(action)) {
            if (replace) {
                throw new ActionErrorException(
                        400, "Name the graph that is replaced, as in /ds?graph=.", null);
            }
            createGraph(action, incoming.getDefaultGraph());
            return;
        }
        told(
                action,
                () -> {
                    writes.put(incoming, replace);
                    return true;
                });
        ServletOps.uploadResponse(action, details);
    }

    /// Triples for no graph in particular get a new one, whose address the answer tells.
    private void createGraph(HttpAction action, Graph triples) {
        String address =
                action.getRequestRequestURL().toString().replaceFirst("/$", "")
                        + "/"
                        + UUID.randomUUID();
        told(action, () -> writes.put(GraphNames.named(address), triples, false));
        action.setResponseHeader("Location", address);
        ServletOps.successCreated(action);
    }

    @Override
    protected void execDeleteGSP(HttpAction action) {
        Node graph = told(action, () -> graph(action));
        boolean existed = told(action, () -> writes.drop(graph));
        if (!existed && !graph.equals(DefaultGraph.NAME)) {
            ServletOps.errorNotFound("There is no such graph, so nothing was deleted.");
        }
        ServletOps.successNoContent(action);
    }

    @Override
    protected void execDeleteQuads(HttpAction action) {
        throw new ActionErrorException(
                405, "Name the graph that is deleted, as in /ds?graph=.", null);
    }

    /// What `work` gives; what is refused is told as the protocol layer does.
    private static <T> T told(HttpAction action, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal e) {
            throw CheckedUpdate.refused(action, e);
        } catch (ActionErrorException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("a request for a graph failed", e);
            throw new ActionErrorException(
                    500, "The request failed inside the server; its log says why.", null);
        }
    }

    private Node graph(HttpAction action) {
        GraphTarget target = GraphTarget.determineTargetGSP(store, action);
        if (target.isUnion()) {
            throw new Refusal(400, "The union of all graphs is no graph; name one graph.");
        }
        return target.isDefault()
                ? DefaultGraph.NAME
                : GraphNames.named(target.graphName().getURI());
    }
}
