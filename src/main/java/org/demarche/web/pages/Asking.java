package org.demarche.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.Running;
import org.demarche.web.guard.BoundedDataset;
import org.demarche.web.guard.BoundedGraph;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;

/// Asks the store on behalf of a page, under the same limits as the endpoint. Safe for many
/// threads.
final class Asking {
    private static final int ROWS_OF_A_PAGE = 1_000;

    private final DatasetGraph store;
    private final Limits limits;
    private final Prefixes prefixes;
    private final Executions executions;

    Asking(DatasetGraph store, Limits limits, Prefixes prefixes, Executions executions) {
        this.store = store;
        this.limits = limits;
        this.prefixes = prefixes;
        this.executions = executions;
    }

    /// The query that `text` holds.
    ///
    /// @throws Refusal naming the line and column where it cannot be read
    Query parse(String text) {
        return QueryRules.read(text, limits);
    }

    /// What the query answers.
    ///
    /// @throws Refusal when it is not allowed, takes too long, or all places are taken
    Shown answer(Query query) {
        return executions.ask(
                limits.time(), running -> run(QueryRules.admitted(query, limits), running));
    }

    private Shown run(Query query, Running<Shown> running) {
        try (QueryExec execution = running.query(query, true)) {
            if (query.isSelectType()) {
                return table(execution.select());
            }
            if (query.isAskType()) {
                return new Shown.Truth(execution.ask());
            }
            if (query.isConstructType()) {
                return turtle(
                        execution.constructDataset(new BoundedDataset(limits)).getDefaultGraph());
            }
            if (query.isDescribeType()) {
                return turtle(execution.describe(new BoundedGraph(limits)));
            }
            throw new Refusal(400, "Only SELECT, ASK, CONSTRUCT and DESCRIBE can be shown here.");
        }
    }

    private Shown.Table table(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        var display = new Display(store, prefixes);
        List<List<ShownValue>> cells = new ArrayList<>();
        while (cells.size() < ROWS_OF_A_PAGE && rows.hasNext()) {
            var row = rows.next();
            cells.add(
                    variables.stream()
                            .map(variable ->
                                    row.contains(variable)
                                            ? display.value(row.get(variable))
                                            : new ShownValue("", null, ""))
                            .toList());
        }
        boolean cut = rows.hasNext();
        return new Shown.Table(variables.stream().map(Var::getVarName).toList(), cells, cut);
    }

    private static Shown.Statements turtle(Graph graph) {
        return new Shown.Statements(RDFWriter.source(graph).lang(Lang.TURTLE).asString());
    }
}
