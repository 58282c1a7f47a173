package org.demarche.store.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.lib.NodeLib;
import org.demarche.store.integrity.Damage;
import org.demarche.store.integrity.DataFolder;

/// A look at every entry of a database and at every node that they name. Reads its files, changes
/// none. In it are all commits only when its journal is empty.
///
/// @param folder the database
/// @param quads the index that can be believed on what is in graphs, if there is one
/// @param triples the same on what is in none
/// @param number how many quads there are
/// @param nodes how many nodes these name
/// @param lost how many of them cannot be read
/// @param faults what is wrong, in order
public record DatabaseCheck(
        DataFolder folder,
        Optional<String> quads,
        Optional<String> triples,
        long number,
        long nodes,
        long lost,
        List<Damage> faults) {
    private static final String NODES = "nodes";
    private static final String NODE_DATA = "nodes-data";

    /// @param known what is known to be wrong with its files
    public static DatabaseCheck of(DataFolder folder, List<Damage> known) {
        List<Damage> faults = new ArrayList<>(known);
        TableCheck quads = TableCheck.of(folder, DataFolder.QUADS, known);
        TableCheck triples = TableCheck.of(folder, DataFolder.TRIPLES, known);
        faults.addAll(quads.faults());
        faults.addAll(triples.faults());
        NodeSet used = new NodeSet();
        try {
            gather(folder, quads.source(), DataFolder.QUADS, used);
            gather(folder, triples.source(), DataFolder.TRIPLES, used);
        } catch (DamageException e) {
            faults.add(e.damage());
        }
        long[] all = used.all();
        long lost = nodes(folder, all, known, faults);
        for (String index : List.of("prefixes", "GPU")) {
            if (isUnknown(known, index)) {
                try {
                    IndexFiles.of(folder, index).walk((_, _) -> {});
                } catch (DamageException e) {
                    faults.add(e.damage());
                }
            }
        }
        return new DatabaseCheck(
                folder,
                quads.source(),
                triples.source(),
                quads.tuples(),
                all.length,
                lost,
                List.copyOf(faults));
    }

    private static boolean isUnknown(List<Damage> known, String part) {
        return known.stream().noneMatch(damage -> damage.part().equals(part));
    }

    private static void gather(
            DataFolder folder, Optional<String> source, List<String> indexes, NodeSet used)
            throws DamageException {
        if (source.isPresent()) {
            long[] before = new long[indexes.getFirst().length()];
            Arrays.fill(before, -1);
            TableCheck.read(
                    folder,
                    source.get(),
                    indexes.getFirst(),
                    tuple -> {
                        for (int i = 0; i < tuple.length; i++) {
                            if (tuple[i] != before[i]) {
                                before[i] = tuple[i];
                                used.add(tuple[i]);
                            }
                        }
                    });
        }
    }

    /// Looks at the nodes.
    ///
    /// @param used their numbers
    /// @return how many of those are lost
    private static long nodes(
            DataFolder folder, long[] used, List<Damage> known, List<Damage> faults) {
        Path file = folder.files(NODE_DATA).getLast();
        try (NodeFile nodes = new NodeFile(file)) {
            NodeSet found = new NodeSet();
            NodeSet wrong = new NodeSet();
            if (isUnknown(known, NODES)) {
                try {
                    entries(folder, nodes, found, wrong);
                    check(folder, used, found, wrong, faults);
                } catch (DamageException e) {
                    faults.add(e.damage());
                }
            }
            long lost = 0;
            for (long id : used) {
                boolean isKnown = id >= 0 && found.has(id) && !wrong.has(id);
                if (!isKnown && (wrong.has(id) || nodes.node(id).isEmpty())) {
                    lost++;
                }
            }
            if (lost > 0 && isUnknown(known, NODE_DATA)) {
                faults.add(
                        new Damage(file, "does not hold %,d of the nodes in use".formatted(lost)));
            }
            return lost;
        } catch (IOException e) {
            if (isUnknown(known, NODE_DATA)) {
                faults.add(new Damage(file, "cannot be read: " + e.getMessage()));
            }
            return Arrays.stream(used).filter(id -> id >= 0).count();
        }
    }

    /// Reads the node of each entry of their index, and whether it has the hash that stands there.
    private static void entries(DataFolder folder, NodeFile nodes, NodeSet found, NodeSet wrong)
            throws DamageException {
        byte[] hash = new byte[2 * Long.BYTES];
        IndexFiles.of(folder, NODES)
                .walk((leaf, at) -> {
                    long id = leaf.getLong(at + hash.length);
                    leaf.get(at, hash);
                    Optional<Node> node = nodes.node(id);
                    found.add(id);
                    if (node.isEmpty() || !Arrays.equals(hash, hash(node.get()))) {
                        wrong.add(id);
                    }
                });
    }

    private static byte[] hash(Node node) {
        return NodeLib.hash(node).getBytes();
    }

    private static void check(
            DataFolder folder, long[] used, NodeSet found, NodeSet wrong, List<Damage> faults) {
        long missing = Arrays.stream(used).filter(id -> id >= 0 && !found.has(id)).count();
        if (missing > 0) {
            faults.add(
                    new Damage(
                            folder.files(NODES).getLast(),
                            "does not find %,d of the nodes in use".formatted(missing)));
        }
        int others = wrong.all().length;
        if (others > 0) {
            faults.add(
                    new Damage(
                            folder.files(NODES).getLast(),
                            "finds other nodes than it says (%,d)".formatted(others)));
        }
    }

    /// Whether all is as it must be.
    public boolean isWhole() {
        return faults.isEmpty();
    }

    /// Whether what is wrong can be made anew out of what is right.
    public boolean canBeMended() {
        return quads.isPresent() && triples.isPresent() && lost == 0;
    }
}
