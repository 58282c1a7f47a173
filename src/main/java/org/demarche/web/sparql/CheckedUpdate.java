package org.demarche.web.sparql;

import java.io.InputStream;
import java.util.Arrays;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.system.Txn;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs SPARQL updates: read and checked as a whole before anything is written, since taking back a
/// begun write is slow. Safe for many threads.
final class CheckedUpdate extends SPARQL_Update {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedUpdate.class);

    private final DatasetGraph store;

    CheckedUpdate(DatasetGraph store) {
        this.store = store;
    }

    @Override
    protected void execute(HttpAction action, InputStream body) {
        try {
            UpdateRequest request = read(action, body);
            request.forEach(CheckedUpdate::check);
            Txn.executeWrite(store, () -> UpdateAction.execute(request, store));
        } catch (Refusal e) {
            throw new ActionErrorException(e.status(), e.sentence(), null);
        } catch (UpdateException e) {
            String fault = Sentences.tidy(String.valueOf(e.getMessage()));
            throw new ActionErrorException(
                    400, "Nothing of the update was written: " + fault, null);
        } catch (RuntimeException e) {
            LOG.error("an update failed", e);
            throw new ActionErrorException(
                    500,
                    "The update failed and nothing of it was written; the server's log says why.",
                    null);
        }
    }

    private static UpdateRequest read(HttpAction action, InputStream body) {
        try {
            return UpdateFactory.read(
                    using(action), body, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
        } catch (QueryException | UpdateException e) {
            throw new Refusal(
                    400,
                    "The update cannot be read: " + Sentences.tidy(String.valueOf(e.getMessage())));
        }
    }

    private static UsingList using(HttpAction action) {
        var using = new UsingList();
        for (Node graph : graphs(action, HttpNames.paramUsingGraphURI)) {
            using.addUsing(graph);
        }
        for (Node graph : graphs(action, HttpNames.paramUsingNamedGraphURI)) {
            using.addUsingNamed(graph);
        }
        return using;
    }

    private static Node[] graphs(HttpAction action, String parameter) {
        String[] values = action.getRequestParameterValues(parameter);
        if (values == null) {
            return new Node[0];
        }
        return Arrays.stream(values).map(NodeFactory::createURI).toArray(Node[]::new);
    }

    private static void check(Update update) {
        switch (update) {
            case UpdateLoad load ->
                    throw new Refusal(
                            403,
                            "LOAD is switched off here; send the statements themselves, with INSERT DATA or by PUT to /ds?graph=.");
            case UpdateModify modify -> QueryRules.check(modify.getWherePattern());
            default -> {}
        }
    }
}
