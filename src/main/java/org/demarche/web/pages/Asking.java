package org.demarche.web.pages;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.answers.QueryResult;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.Running;
import org.demarche.web.guard.BoundedDataset;
import org.demarche.web.guard.BoundedGraph;
import org.demarche.web.guard.Cancellation;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;

/// Asks the store on behalf of a page, under the same limits as the endpoint. Safe for many
/// threads.
final class Asking {
    private static final int ROWS_OF_A_PAGE = 1_000;

    private final Prefixes prefixes;
    private final Limits limits;
    private final Executions executions;

    Asking(Prefixes prefixes, Limits limits, Executions executions) {
        this.prefixes = prefixes;
        this.limits = limits;
        this.executions = executions;
    }

    /// The query that `text` holds.
    ///
    /// @throws Refusal naming the line and column where it cannot be read
    Query parse(String text) {
        return QueryRules.read(text, prefixes.predeclared(), limits);
    }

    /// What the query answers.
    ///
    /// @param cancellation by which its asker can end it
    /// @throws Refusal when it is not allowed, takes too long, is ended, or all places are taken
    QueryResult answer(Query query, Cancellation cancellation) {
        Running<QueryResult> running =
                executions.start(
                        limits.time(), one -> run(QueryRules.admitted(query, limits), one));
        cancellation.endsBy(() -> running.cut(cancellation.refusal()));
        return running.await();
    }

    private QueryResult run(Query query, Running<QueryResult> running) {
        try (QueryExec execution = running.query(query)) {
            if (query.isSelectType()) {
                return QueryResult.Rows.of(execution.select(), ROWS_OF_A_PAGE, running::soFar);
            }
            if (query.isAskType()) {
                return new QueryResult.Truth(execution.ask());
            }
            if (query.isConstructType()) {
                return new QueryResult.Statements(
                        execution.constructDataset(new BoundedDataset(limits)).getDefaultGraph());
            }
            if (query.isDescribeType()) {
                return new QueryResult.Statements(execution.describe(new BoundedGraph(limits)));
            }
            throw new Refusal(400, "Only SELECT, ASK, CONSTRUCT and DESCRIBE can be shown here.");
        }
    }
}
