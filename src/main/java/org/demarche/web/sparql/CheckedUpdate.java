package org.demarche.web.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;
import org.demarche.web.writing.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads SPARQL updates from requests and has them run. Safe for many threads.
final class CheckedUpdate extends SPARQL_Update {
    /// The most bytes of an update.
    private static final int LONGEST = 32 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(CheckedUpdate.class);

    private final Writes writes;

    CheckedUpdate(Writes writes) {
        this.writes = writes;
    }

    @Override
    protected void execute(HttpAction action, InputStream body) {
        try {
            writes.update(read(action, text(body)));
        } catch (Refusal e) {
            throw refused(action, e);
        } catch (RuntimeException e) {
            LOG.error("an update failed", e);
            throw new ActionErrorException(
                    500,
                    "The update failed and nothing of it was written; the server's log says why.",
                    null);
        }
    }

    /// What the protocol layer makes of a refusal.
    static ActionErrorException refused(HttpAction action, Refusal refusal) {
        if (refusal.status() == 503) {
            action.setResponseHeader("Retry-After", "5");
        }
        return new ActionErrorException(refusal.status(), refusal.sentence(), null);
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Refusal(
                        413,
                        "The update is longer than "
                                + (LONGEST >> 20)
                                + " MB; send it in parts, or the data by PUT to /ds?graph=.");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "The update is not valid UTF-8; send it as UTF-8.");
        } catch (IOException e) {
            throw new Refusal(400, "The update broke off before its end; send it again.");
        }
    }

    private static UpdateRequest read(HttpAction action, String text) {
        QueryRules.checkNesting(text);
        try {
            return UpdateFactory.read(
                    using(action),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Fuseki.BaseParserSPARQL,
                    Syntax.syntaxARQ);
        } catch (QueryException | UpdateException e) {
            throw new Refusal(
                    400,
                    "The update cannot be read: " + Sentences.tidy(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            throw new Refusal(400, "The update is nested too deeply; simplify it.");
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
        return Arrays.stream(values).map(GraphNames::named).toArray(Node[]::new);
    }
}
