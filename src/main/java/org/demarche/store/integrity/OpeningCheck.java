package org.demarche.store.integrity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The quick look at a store's files before TDB2 touches them: whether each is there, and as large
/// as the database and the store's record say. Files may be larger, as a kill leaves what was not
/// committed; they are never smaller. Reads some hundred bytes of each file.
public final class OpeningCheck {
    private OpeningCheck() {}

    /// What is wrong with a store's database, or with what lies beside it.
    ///
    /// @param triples TDB2's folder
    /// @param record what was kept of it; without one, its files are held against one another
    public static List<Damage> of(Path triples, Optional<StoreRecord> record) {
        List<DataFolder> folders = DataFolder.in(triples);
        Optional<Path> lost =
                record.map(kept -> new DataFolder(triples.resolve(kept.data())))
                        .filter(kept ->
                                folders.isEmpty() || folders.getLast().number() < kept.number())
                        .map(DataFolder::path);
        if (lost.isPresent() || folders.isEmpty()) {
            return List.of(new Damage(lost.orElse(triples.resolve("Data-0001")), "is missing"));
        }
        DataFolder last = folders.getLast();
        boolean isForeign =
                last.holdsNoQuads() && folders.stream().anyMatch(folder -> !folder.holdsNoQuads());
        return isForeign
                ? List.of(
                        new Damage(
                                last.path(),
                                "holds nothing, and hides the data in the folder before it"))
                : of(last, record);
    }

    /// What is wrong with a database.
    ///
    /// @param record what was kept of it; without one, its files are held against one another
    public static List<Damage> of(DataFolder folder, Optional<StoreRecord> record) {
        SortedMap<String, Reach> extents = folder.extents();
        List<Damage> found = new ArrayList<>();
        for (String index : DataFolder.indexes()) {
            index(folder, index, extents).ifPresent(found::add);
        }
        for (String table : DataFolder.TABLES) {
            table(folder, table, extents).ifPresent(found::add);
        }
        record.filter(kept -> kept.data().equals(folder.name()))
                .ifPresent(kept -> found.addAll(reset(folder, kept.extents(), extents, found)));
        if (found.isEmpty() && !folder.hasJournal()) {
            found.addAll(emptied(folder, extents));
        }
        return found;
    }

    private static Optional<Damage> index(
            DataFolder folder, String index, Map<String, Reach> extents) {
        Optional<Damage> missing = missing(folder, index);
        if (missing.isPresent()) {
            return missing;
        }
        Reach extent = extents.get(index);
        if (extent == null) {
            return tooShort(folder.file(index, DataFolder.STATE), 3 * Long.BYTES);
        }
        Path tree = folder.file(index, DataFolder.TREE);
        Path leaves = folder.file(index, DataFolder.LEAVES);
        return Stream.of(
                        tooShort(tree, extent.nodes() * DataFolder.BLOCK),
                        tooShort(leaves, extent.records() * DataFolder.BLOCK),
                        zeros(folder, index, tree))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Damage> zeros(DataFolder folder, String index, Path tree) {
        long root = folder.root(index);
        boolean isRead = DataFolder.size(tree) >= (root + 1) * DataFolder.BLOCK;
        return isRead && DataFolder.isZero(tree, root)
                ? Optional.of(new Damage(tree, "has nothing but zeros where its root should be"))
                : Optional.empty();
    }

    private static Optional<Damage> table(
            DataFolder folder, String table, Map<String, Reach> extents) {
        Optional<Damage> missing = missing(folder, table);
        if (missing.isPresent()) {
            return missing;
        }
        Reach extent = extents.get(table);
        return extent == null
                ? tooShort(folder.file(table, DataFolder.LENGTH), 2 * Long.BYTES)
                : tooShort(folder.file(table, DataFolder.NODES), extent.nodes());
    }

    private static Optional<Damage> missing(DataFolder folder, String part) {
        return folder.files(part).stream()
                .filter(file -> !Files.isRegularFile(file))
                .findFirst()
                .map(file -> new Damage(file, "is missing"));
    }

    private static Optional<Damage> tooShort(Path file, long least) {
        long size = DataFolder.size(file);
        return size >= least
                ? Optional.empty()
                : Optional.of(
                        new Damage(
                                file,
                                "is too short: it has %,d bytes of at least %,d"
                                        .formatted(size, least)));
    }

    /// Parts that say of themselves that they are less than they were at the last commit.
    private static List<Damage> reset(
            DataFolder folder,
            Map<String, Reach> kept,
            Map<String, Reach> now,
            List<Damage> known) {
        List<Damage> found = new ArrayList<>();
        kept.forEach((part, extent) -> {
            Reach there = now.get(part);
            boolean isKnown = known.stream().anyMatch(damage -> damage.part().equals(part));
            if (!isKnown && there != null && !there.covers(extent)) {
                found.add(
                        new Damage(
                                folder.files(part).getFirst(),
                                "has lost what it held at the last commit"));
            }
        });
        return found;
    }

    /// Parts that are as new beside others that hold something.
    private static List<Damage> emptied(DataFolder folder, Map<String, Reach> extents) {
        List<Damage> found = new ArrayList<>();
        for (List<String> same : List.of(DataFolder.QUADS, DataFolder.TRIPLES)) {
            List<String> empty = same.stream().filter(index -> isNew(extents.get(index))).toList();
            if (empty.size() < same.size()) {
                empty.forEach(index -> found.add(emptied(folder, index)));
            }
        }
        boolean holdsQuads = !isNew(extents.get("GSPO")) || !isNew(extents.get("SPO"));
        Reach nodes = extents.get("nodes-data");
        if (isNew(extents.get("nodes")) && (holdsQuads || (nodes != null && nodes.nodes() > 0))) {
            found.add(emptied(folder, "nodes"));
        }
        if (holdsQuads && nodes != null && nodes.nodes() == 0) {
            found.add(new Damage(folder.file("nodes-data", DataFolder.NODES), "is empty"));
        }
        return found;
    }

    private static boolean isNew(@Nullable Reach extent) {
        return extent == null || (extent.nodes() <= 1 && extent.records() <= 1);
    }

    private static Damage emptied(DataFolder folder, String index) {
        return new Damage(
                folder.file(index, DataFolder.LEAVES), "is empty, though other indexes are not");
    }
}
