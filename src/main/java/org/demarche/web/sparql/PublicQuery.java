package org.demarche.web.sparql;

import java.time.Duration;
import java.util.Collection;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.demarche.web.guard.BoundedDataset;
import org.demarche.web.guard.BoundedGraph;
import org.demarche.web.guard.BoundedRows;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.SafeExecution;
import org.demarche.web.guard.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers SPARQL queries within the [Limits]; every refusal is one sentence. Safe for many
/// threads.
final class PublicQuery extends SPARQL_QueryDataset {
    private static final Logger LOG = LoggerFactory.getLogger(PublicQuery.class);

    private final Limits limits;
    private final Gate gate;
    private final boolean writable;

    PublicQuery(Limits limits, Gate gate, boolean writable) {
        this.limits = limits;
        this.gate = gate;
        this.writable = writable;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            Responses.doResponseGraph(
                    action,
                    ServiceDescription.of(action.getRequestRequestURL().toString(), writable));
        } else {
            super.execGet(action);
        }
    }

    @Override
    protected void validateParams(HttpAction action, Collection<String> parameters) {
        try {
            ProtocolRules.check(action.getRequest());
        } catch (Refusal e) {
            throw new ActionErrorException(e.status(), e.sentence(), null);
        }
        super.validateParams(action, parameters);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ProtocolRules.checkAccept(action.getRequest(), query);
        QueryRules.admitted(query, limits);
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(QueryText.of(action, limits), action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (text.length() > limits.characters()) {
            ServletOps.error(
                    413,
                    "The query is longer than " + limits.characters() + " characters; shorten it.");
        }
        try (Gate.Permit permit = gate.enter()) {
            super.execute(text, action);
        } catch (ActionErrorException e) {
            throw new ActionErrorException(e.getRC(), Sentences.of(e.getMessage()), null);
        } catch (Refusal e) {
            if (e.status() == 503) {
                action.setResponseHeader("Retry-After", "5");
            }
            throw refused(e);
        } catch (QueryCancelledException e) {
            throw refused(gate.cancelled(within(action)));
        } catch (TextIndexParseException e) {
            throw new ActionErrorException(400, Sentences.WORDS, null);
        } catch (StackOverflowError e) {
            throw new ActionErrorException(
                    400,
                    "The query is nested too deeply, or a path in it is too long; simplify it.",
                    null);
        } catch (RuntimeException e) {
            LOG.error("a query failed: {}", text, e);
            throw new ActionErrorException(
                    500, "The query failed inside the server; its log says why.", null);
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExec execution = super.createQueryExec(action, query, dataset);
        SafeExecution.prepare(execution.getContext(), within(action));
        return gate.watched(execution);
    }

    private static ActionErrorException refused(Refusal refusal) {
        return new ActionErrorException(refusal.status(), refusal.sentence(), null);
    }

    /// The limits with the request's own timeout, where that is the shorter one.
    private Limits within(HttpAction action) {
        String own = action.getRequestParameter(HttpNames.paramTimeout);
        if (own == null) {
            return limits;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(own));
        return wanted.compareTo(limits.time()) < 0 ? limits.withTime(wanted) : limits;
    }

    @Override
    protected QueryExecResult executeQuery(
            HttpAction action, QueryExec execution, Query query, String log) {
        if (query.isDescribeType()) {
            return new QueryExecResult(execution.describe(new BoundedGraph(limits)));
        }
        if (query.isConstructType()) {
            return new QueryExecResult(execution.constructDataset(new BoundedDataset(limits)));
        }
        QueryExecResult result = super.executeQuery(action, execution, query, log);
        return result.isRowSet()
                ? new QueryExecResult(new BoundedRows(result.rowSet(), limits.rows()))
                : result;
    }
}
