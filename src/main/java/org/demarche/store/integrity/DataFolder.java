package org.demarche.store.integrity;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.SystemIndex;
import org.demarche.store.StoreException;

/// One of TDB2's folders `Data-0001`, looked at without TDB2, which would make what is missing.
///
/// An index is three files: its state (`.bpt`: root, blocks of the tree, blocks of the leaves), its
/// tree (`.idn`) and its leaves (`.dat`). A table of nodes has its index, its nodes (`.obj`) and
/// their length (`.bdf`).
///
/// @param path where it is
public record DataFolder(Path path) {
    /// The indexes of the quads.
    public static final List<String> QUADS =
            List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG");

    /// The indexes of the triples without a graph.
    public static final List<String> TRIPLES = List.of("SPO", "POS", "OSP");

    /// The indexes of the nodes' hashes, and of what is known of prefixes.
    public static final List<String> OTHERS = List.of("nodes", "prefixes", "GPU");

    /// The nodes themselves, and those of prefixes.
    public static final List<String> TABLES = List.of("nodes-data", "prefixes-data");

    static final String STATE = ".bpt";
    static final String TREE = ".idn";
    static final String LEAVES = ".dat";
    static final String LENGTH = ".bdf";
    static final String NODES = ".obj";
    static final int BLOCK = SystemIndex.BlockSize;

    private static final String JOURNAL = "journal.jrnl";
    private static final Pattern NAME = Pattern.compile("Data-(\\d+)");

    /// Those in TDB2's folder, which takes the last of them.
    public static List<DataFolder> in(Path triples) {
        if (!Files.isDirectory(triples)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(triples)) {
            return found.filter(Files::isDirectory)
                    .map(DataFolder::new)
                    .filter(folder -> NAME.matcher(folder.name()).matches())
                    .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                    .toList();
        } catch (IOException e) {
            throw unreadable(triples, e);
        }
    }

    /// Its name, such as `Data-0001`.
    public String name() {
        return path.getFileName().toString();
    }

    /// Its number, which tells the newest.
    public int number() {
        return Integer.parseInt(NAME.matcher(name()).replaceFirst("$1"));
    }

    /// All indexes.
    static List<String> indexes() {
        return Stream.of(QUADS, TRIPLES, OTHERS).flatMap(List::stream).toList();
    }

    Path file(String part, String ending) {
        return path.resolve(part + ending);
    }

    /// The files of a part.
    public List<Path> files(String part) {
        return TABLES.contains(part)
                ? List.of(file(part, LENGTH), file(part, NODES))
                : List.of(file(part, STATE), file(part, TREE), file(part, LEAVES));
    }

    /// How far each part reached at the last commit, by its own word; those that say nothing are
    /// not among them.
    public SortedMap<String, Reach> extents() {
        SortedMap<String, Reach> extents = new TreeMap<>();
        for (String index : indexes()) {
            List<Long> state = numbers(file(index, STATE), 3);
            if (!state.isEmpty()) {
                extents.put(index, new Reach(state.get(1), state.get(2)));
            }
        }
        for (String table : TABLES) {
            List<Long> state = numbers(file(table, LENGTH), 2);
            if (!state.isEmpty()) {
                extents.put(table, new Reach(state.get(0), 0));
            }
        }
        return extents;
    }

    /// Whether a commit waits in the journal that a kill kept from reaching the other files.
    public boolean hasJournal() {
        return size(path.resolve(JOURNAL)) > 0;
    }

    /// Where the root of an index's tree is, in blocks.
    long root(String index) {
        List<Long> state = numbers(file(index, STATE), 3);
        return state.isEmpty() ? 0 : state.getFirst();
    }

    /// Whether there can be neither a quad nor a node in it: it is as TDB2 makes it, or as a kill
    /// left it before that was done.
    public boolean holdsNothing() {
        return holdsNoQuads()
                && size(file("nodes-data", NODES)) == 0
                && TRIPLES.stream().allMatch(this::isNewborn)
                && OTHERS.stream().allMatch(this::isNewborn);
    }

    /// Whether there can be no quad in it.
    public boolean holdsNoQuads() {
        return !hasJournal() && QUADS.stream().allMatch(this::isNewborn);
    }

    /// Whether an index has at most the blocks with which TDB2 makes it, and nothing behind them.
    private boolean isNewborn(String index) {
        List<Long> state = numbers(file(index, STATE), 3);
        if (!state.isEmpty() && (state.get(1) > 1 || state.get(2) > 1)) {
            return false;
        }
        return isZeroAfter(file(index, TREE), BLOCK) && isZeroAfter(file(index, LEAVES), BLOCK);
    }

    private static boolean isZeroAfter(Path file, long start) {
        if (size(file) <= start) {
            return true;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] block = new byte[1 << 16];
            open.seek(start);
            for (int read = open.read(block); read > 0; read = open.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (block[i] != 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// Whether a block of a file is nothing but zeros, as a fault of a disk leaves it.
    static boolean isZero(Path file, long block) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[BLOCK];
            open.seek(block * BLOCK);
            open.readFully(bytes);
            for (byte one : bytes) {
                if (one != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// The bytes of a file, 0 where there is none.
    static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<Long> numbers(Path file, int count) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) < (long) count * Long.BYTES) {
                return List.of();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            List<Long> numbers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                numbers.add(bytes.getLong());
            }
            return numbers;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static StoreException unreadable(Path file, IOException e) {
        return new StoreException(
                "The file " + file + " cannot be read: " + e.getMessage() + ".", e);
    }
}
