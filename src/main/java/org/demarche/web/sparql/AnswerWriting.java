package org.demarche.web.sparql;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.execution.Running;
import org.demarche.web.execution.Spool;
import org.demarche.web.guard.BoundedDataset;
import org.demarche.web.guard.BoundedGraph;
import org.demarche.web.guard.BoundedRows;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.AnswerKind;
import org.demarche.web.negotiation.Serialization;

/// Reads and runs the query of a request and writes its answer into a spool, on the query's thread.
///
/// @param prefixes that a query may use without declaring them
/// @param zipped whether the bytes are compressed
record AnswerWriting(QueryRequest asked, Limits limits, Prefixes prefixes, boolean zipped) {
    private static final int GATHERED = 32 * 1024;

    /// @return what was written
    /// @throws Refusal when the query may not run, or its answer is too large
    AnswerKind write(Running<AnswerKind> running, Spool spool) {
        Query query = QueryRules.read(asked.text(), prefixes.predeclared(), limits);
        describeDataset(query);
        AnswerKind kind = AnswerKind.of(query);
        Query admitted = QueryRules.admitted(query, limits);
        Serialization.Offer offer = asked.offer(kind);
        spool.label(offer.contentType());
        try (QueryExec run = running.query(admitted);
                OutputStream out =
                        new Gathered(zipped ? zip(spool.sink()) : spool.sink(), running)) {
            write(run, admitted, offer.format(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kind;
    }

    /// What the request says of the dataset goes before what the query says.
    private void describeDataset(Query query) {
        if (asked.defaultGraphs().isEmpty() && asked.namedGraphs().isEmpty()) {
            return;
        }
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        asked.defaultGraphs().forEach(query::addGraphURI);
        asked.namedGraphs().forEach(query::addNamedGraphURI);
    }

    private void write(QueryExec run, Query query, Serialization format, OutputStream out) {
        switch (AnswerKind.of(query)) {
            case ROWS ->
                    rows(format)
                            .write(
                                    out,
                                    new BoundedRows(run.select(), limits.rows()),
                                    ARQ.getContext());
            case TRUTH -> rows(format).write(out, run.ask(), ARQ.getContext());
            case TRIPLES, QUADS -> statements(run, query, format, out);
        }
    }

    private static RowSetWriter rows(Serialization format) {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    private void statements(QueryExec run, Query query, Serialization format, OutputStream out) {
        RDFWriter writer;
        if (query.isDescribeType()) {
            writer = writer(format).source(run.describe(new BoundedGraph(limits))).build();
        } else {
            var found = run.constructDataset(new BoundedDataset(limits));
            writer =
                    query.isConstructQuad()
                            ? writer(format).source(found).build()
                            : writer(format).source(found.getDefaultGraph()).build();
        }
        try {
            writer.output(out);
        } catch (JenaException e) {
            if (format == Serialization.RDFXML) {
                throw new Refusal(
                        406,
                        "RDF/XML has no way to write one of the IRIs; ask for text/turtle instead.");
            }
            throw e;
        }
    }

    private static RDFWriterBuilder writer(Serialization format) {
        return RDFWriter.create().format(format.graphFormat());
    }

    private static OutputStream zip(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, GATHERED) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    /// Gathers small writes: some writers flush after each value.
    private static final class Gathered extends BufferedOutputStream {
        private final Running<?> running;

        Gathered(OutputStream target, Running<?> running) {
            super(target, GATHERED);
            this.running = running;
        }

        // One row may be long to write: what was cut off ends within it.
        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            running.look();
            super.write(bytes, from, length);
        }

        @Override
        public synchronized void flush() {}

        @Override
        public void close() throws IOException {
            super.flush();
            out.close();
        }
    }
}
