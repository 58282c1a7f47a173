package org.demarche.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;

/// What a query finds, written down.
public final class Answer {
    /// How it is written: rows as an aligned table, CSV, TSV or JSON; triples as Turtle.
    public enum AnswerFormat {
        TABLE,
        CSV,
        TSV,
        JSON,
        TURTLE
    }

    private final Query query;
    private final Prefixes prefixes;

    /// @param query with no parameter left to fill
    /// @param prefixes to show IRIs with
    public Answer(Query query, Prefixes prefixes) {
        this.query = query;
        this.prefixes = prefixes;
    }

    /// Runs the query over all graphs as one and writes what it finds; the stream is flushed, not
    /// closed.
    ///
    /// @return how many rows or triples there were; 1 for yes, 0 for no
    /// @throws StoreException when the form does not fit the query or its search words are no words
    public long write(QuerySource source, AnswerFormat form, OutputStream stream) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        if (graph != (form == AnswerFormat.TURTLE) && !(graph && form == AnswerFormat.TABLE)) {
            throw new StoreException(
                    graph
                            ? "This query answers with triples: ask for --format turtle."
                            : "This query answers with rows, not triples: ask for table, csv, tsv or json.");
        }
        OutputStream out = new BufferedOutputStream(stream);
        try {
            long size = source.ask(query, run -> written(run, form, out));
            out.flush();
            return size;
        } catch (TextIndexParseException e) {
            throw new StoreException(
                    "The search words cannot be read: put words in double quotes, or leave signs such as ( [ { : / out.",
                    e);
        } catch (QueryCancelledException e) {
            throw new StoreException("The query was stopped: it took too long.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long written(QueryExec run, AnswerFormat form, OutputStream out) {
        try {
            if (query.isAskType()) {
                return truth(run.ask(), form, out);
            }
            return query.isSelectType() ? rows(run.select(), form, out) : triples(run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes rows that stand for those of the query; the stream is not flushed.
    ///
    /// @return how many they were
    public long rows(RowSet rows, AnswerFormat form, OutputStream out) throws IOException {
        if (form == AnswerFormat.TABLE) {
            return new TextTable(prefixes).write(rows, out);
        }
        writer(form).write(out, rows, ARQ.getContext());
        return rows.getRowNumber();
    }

    private static long truth(boolean yes, AnswerFormat form, OutputStream out) throws IOException {
        if (form == AnswerFormat.TABLE) {
            out.write((yes ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
        } else {
            writer(form).write(out, yes, ARQ.getContext());
        }
        return yes ? 1 : 0;
    }

    private long triples(QueryExec run, OutputStream out) {
        var graph = query.isDescribeType() ? run.describe() : run.construct();
        var triples = graph.find().toList();
        try (RdfWriter writer = Format.TURTLE.writer(out, prefixes)) {
            writer.write(new ArticleGraph(Quad.defaultGraphIRI, triples));
        }
        return triples.size();
    }

    private static RowSetWriter writer(AnswerFormat form) {
        Lang lang =
                switch (form) {
                    case CSV -> ResultSetLang.RS_CSV;
                    case TSV -> ResultSetLang.RS_TSV;
                    case JSON, TABLE, TURTLE -> ResultSetLang.RS_JSON;
                };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }
}
