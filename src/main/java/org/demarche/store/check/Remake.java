package org.demarche.store.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.StoreException;
import org.demarche.store.bulk.BulkWriter;
import org.demarche.store.integrity.DataFolder;

/// Fills an empty database with what a damaged one still holds: node by node and quad by quad, so
/// that all of its files are new. For one thread, within a write transaction.
public final class Remake {
    private static final int BATCH = 200_000;

    private final DatabaseCheck check;
    private final NodeFile nodes;
    private final DatasetGraph made;
    private final BulkWriter writer;
    private final List<Quad> batch = new ArrayList<>();
    private Map<Long, Node> known = new HashMap<>();

    private Remake(DatabaseCheck check, NodeFile nodes, DatasetGraph made) {
        this.check = check;
        this.nodes = nodes;
        this.made = made;
        this.writer = new BulkWriter(made);
    }

    /// @param check of the damaged one, which can be mended
    /// @throws StoreException when it cannot be read
    public static void run(DatabaseCheck check, DatasetGraph made) {
        try (NodeFile nodes = new NodeFile(check.folder().files("nodes-data").getLast())) {
            new Remake(check, nodes, made).run();
        } catch (IOException | DamageException e) {
            throw new StoreException(
                    "%s cannot be read: %s.".formatted(check.folder().path(), e.getMessage()), e);
        }
    }

    private void run() throws DamageException {
        DataFolder folder = check.folder();
        TableCheck.read(
                folder,
                check.quads().orElseThrow(),
                "GSPO",
                ids -> add(node(ids[0]), node(ids[1]), node(ids[2]), node(ids[3])));
        TableCheck.read(
                folder,
                check.triples().orElseThrow(),
                "SPO",
                ids -> add(Quad.defaultGraphIRI, node(ids[0]), node(ids[1]), node(ids[2])));
        write();
    }

    private Node node(long id) {
        return known.computeIfAbsent(
                id,
                _ ->
                        nodes.node(id)
                                .orElseThrow(() ->
                                        new StoreException(
                                                "The node %d of %s cannot be read."
                                                        .formatted(id, check.folder().path()))));
    }

    private void add(Node graph, Node subject, Node property, Node object) {
        if (subject.isTripleTerm() || object.isTripleTerm()) {
            made.add(graph, subject, property, object); // does not come in bulk
            return;
        }
        batch.add(Quad.create(graph, subject, property, object));
        if (batch.size() == BATCH) {
            write();
        }
    }

    private void write() {
        writer.append(batch);
        batch.clear();
        known = new HashMap<>();
    }
}
