package org.demarche.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedoLogTest {
    @TempDir Path folder;

    private static QuadBatch batch(String name) {
        Node graph = NodeFactory.createURI("http://example.org/" + name);
        Node property = NodeFactory.createURI("http://example.org/p");
        QuadBatch batch = new QuadBatch();
        List<Triple> triples = new ArrayList<>();
        for (Node object :
                List.of(
                        NodeFactory.createLiteralLang("Menlu \uD83D\uDD4A \u0000", "id"),
                        NodeFactory.createLiteralString(""),
                        NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger),
                        NodeFactory.createBlankNode("b1"),
                        graph)) {
            triples.add(Triple.create(graph, property, object));
        }
        batch.add(new ArticleGraph(graph, triples));
        batch.add(new ArticleGraph(Quad.defaultGraphIRI, triples));
        batch.add(new ArticleGraph(property, List.of()));
        return batch;
    }

    private static String told(QuadBatch batch) {
        StringBuilder told = new StringBuilder(batch.nodes().toString());
        batch.graphs().forEach((name, t) -> told.append(name).append(Arrays.toString(t)));
        return told.toString();
    }

    private static List<String> read(Path file, long torn) {
        List<String> read = new ArrayList<>();
        try (RedoLog log = new RedoLog(file)) {
            assertEquals(torn, log.read(batch -> read.add(told(batch))));
        }
        return read;
    }

    @Test
    void whatWasAppendedIsReadInThatOrderUntilItIsCleared() {
        Path file = folder.resolve("log");
        try (RedoLog log = new RedoLog(file)) {
            assertTrue(log.isEmpty());
            log.append(batch("a"));
            log.append(batch("b"));
        }
        assertEquals(List.of(told(batch("a")), told(batch("b"))), read(file, 0));
        assertEquals(2, read(file, 0).size(), "reading takes nothing away");
        try (RedoLog log = new RedoLog(file)) {
            log.clear();
        }
        assertEquals(List.of(), read(file, 0));
    }

    @Test
    void aRecordTornAtAnyByteCountsForNothingAndLeavesThoseBeforeIt() throws IOException {
        Path file = folder.resolve("log");
        long one;
        try (RedoLog log = new RedoLog(file)) {
            log.append(batch("a"));
            one = Files.size(file);
            log.append(batch("b"));
        }
        byte[] whole = Files.readAllBytes(file);
        Path torn = folder.resolve("torn");
        for (int end = (int) one; end < whole.length; end++) {
            Files.write(torn, Arrays.copyOf(whole, end));
            assertEquals(List.of(told(batch("a"))), read(torn, end - one));
            assertEquals(one, Files.size(torn));
            byte[] holed = whole.clone();
            Arrays.fill(holed, end, whole.length, (byte) 0);
            Files.write(torn, holed);
            if (!Arrays.equals(holed, whole)) {
                assertEquals(1, read(torn, whole.length - one).size(), "zeros from byte " + end);
            }
        }
        Files.write(torn, Arrays.copyOf(whole, (int) one + 9));
        try (RedoLog log = new RedoLog(torn)) {
            log.read(batch -> {});
            log.append(batch("c"));
        }
        assertEquals(List.of(told(batch("a")), told(batch("c"))), read(torn, 0));
    }
}
