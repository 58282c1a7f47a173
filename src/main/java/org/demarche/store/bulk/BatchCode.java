package org.demarche.store.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;
import org.demarche.store.StoreException;

/// A batch as bytes: its nodes as terms of RDF Thrift, then its graphs as numbers of these.
final class BatchCode {
    private BatchCode() {}

    static byte[] encode(QuadBatch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try {
            TProtocol out = TRDF.protocol(new TIOStreamTransport(bytes));
            out.writeI32(batch.nodes().size());
            for (var node : batch.nodes()) {
                ThriftConvert.convert(node, false).write(out);
            }
            out.writeI32(batch.graphs().size());
            for (Map.Entry<Integer, int[]> graph : batch.graphs().entrySet()) {
                out.writeI32(graph.getKey());
                out.writeI32(graph.getValue().length);
                for (int number : graph.getValue()) {
                    out.writeI32(number);
                }
            }
            return bytes.toByteArray();
        } catch (TException e) {
            throw new StoreException("A batch cannot be written down: " + e.getMessage() + ".", e);
        }
    }

    static QuadBatch decode(byte[] bytes) {
        QuadBatch batch = new QuadBatch();
        try {
            TProtocol in = TRDF.protocol(new TIOStreamTransport(new ByteArrayInputStream(bytes)));
            int nodes = in.readI32();
            for (int i = 0; i < nodes; i++) {
                RDF_Term term = new RDF_Term();
                term.read(in);
                batch.number(ThriftConvert.convert(term));
            }
            int graphs = in.readI32();
            for (int i = 0; i < graphs; i++) {
                int name = in.readI32();
                int[] triples = new int[in.readI32()];
                for (int j = 0; j < triples.length; j++) {
                    triples[j] = in.readI32();
                }
                batch.put(name, triples);
            }
            return batch;
        } catch (TException e) {
            throw new StoreException("A batch cannot be read back: " + e.getMessage() + ".", e);
        }
    }
}
