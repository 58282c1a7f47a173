package org.demarche.store.check;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TIOStreamTransport;

/// TDB2's file of nodes, read as it lies there. A node's number is where its bytes begin; those
/// below zero are values themselves. For one thread.
final class NodeFile implements AutoCloseable {
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment bytes;

    /// @throws IOException when there is none that can be read
    NodeFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, Files.size(file), arena);
        }
    }

    /// The node of a number, if there is one that can be read.
    Optional<Node> node(long number) {
        try {
            if (number < 0) {
                ByteBuffer id = ByteBuffer.allocate(NodeId.SIZE).putLong(0, number);
                return Optional.ofNullable(NodeId.extract(NodeIdFactory.get(id, 0)));
            }
            if (number >= bytes.byteSize()) {
                return Optional.empty();
            }
            RDF_Term term = new RDF_Term();
            term.read(TRDF.protocol(new TIOStreamTransport(new From(bytes, number))));
            return Optional.ofNullable(ThriftConvert.convert(term));
        } catch (TException | RuntimeException _) {
            return Optional.empty(); // the caller tells what is lost
        }
    }

    @Override
    public void close() {
        arena.close();
    }

    private static final class From extends InputStream {
        private final MemorySegment bytes;
        private long next;

        From(MemorySegment bytes, long start) {
            this.bytes = bytes;
            next = start;
        }

        @Override
        public int read() {
            return next < bytes.byteSize() ? bytes.get(ValueLayout.JAVA_BYTE, next++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, bytes.byteSize() - next);
            if (count <= 0) {
                return length == 0 ? 0 : -1;
            }
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, next, target, offset, count);
            next += count;
            return count;
        }
    }
}
