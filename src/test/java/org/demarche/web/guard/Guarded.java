package org.demarche.web.guard;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/// Asks a store as the endpoint does, with the guard or, for comparison, without.
final class Guarded {
    private Guarded() {}

    static String ask(DatasetGraph store, String text, Limits limits) {
        return ask(store, QueryRules.read(text, Map.of(), limits), limits);
    }

    static String ask(DatasetGraph store, Query query, Limits limits) {
        Query admitted = QueryRules.admitted(query, limits);
        return run(
                store,
                admitted,
                context -> {
                    SafeExecution.prepare(context, limits);
                    return context;
                },
                limits);
    }

    static String plainly(DatasetGraph store, Query query, Limits limits) {
        return run(store, query, context -> context, limits);
    }

    private static String run(
            DatasetGraph store, Query query, Function<Context, Context> prepared, Limits limits) {
        return Txn.calculateRead(
                store,
                () -> {
                    try (QueryExec execution =
                            QueryExec.dataset(store)
                                    .query(query)
                                    .set(TDB2.symUnionDefaultGraph, true)
                                    .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                                    .build()) {
                        prepared.apply(execution.getContext());
                        return answer(query, execution, limits);
                    }
                });
    }

    private static String answer(Query query, QueryExec execution, Limits limits) {
        if (query.isAskType()) {
            return String.valueOf(execution.ask());
        }
        if (query.isDescribeType()) {
            return "graph of " + execution.describe(new BoundedGraph(limits)).size();
        }
        if (query.isConstructType()) {
            var made = execution.constructDataset(new BoundedDataset(limits));
            return RDFWriter.source(made.getDefaultGraph())
                    .format(RDFFormat.NTRIPLES_UTF8)
                    .asString()
                    .lines()
                    .sorted()
                    .toList()
                    .toString();
        }
        var out = new ByteArrayOutputStream();
        var lang = ResultSetLang.RS_TSV;
        RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
        writer.write(
                out, new BoundedRows(execution.select(), limits.rows()), execution.getContext());
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
