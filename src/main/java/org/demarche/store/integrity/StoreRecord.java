package org.demarche.store.integrity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.store.StoreException;

/// What is kept beside the database after each commit: the layout of the store, which commit of
/// which store it was, and how far each part of the database then reached. After a kill it may be
/// one commit late, never early.
///
/// @param store the name that the store was given when it was made
/// @param commit the number of the commit
/// @param data the folder of the database, such as `Data-0001`
/// @param extents how far its parts reach
public record StoreRecord(
        String store, long commit, String data, SortedMap<String, Reach> extents) {
    /// The layout that this program writes. Stores of layout 1 have no record.
    public static final int LAYOUT = 2;

    private static final String FILE = "layout";
    private static final Pattern FIRST = Pattern.compile("demarche store, layout (\\d+)");
    private static final Pattern COMMIT = Pattern.compile("commit (\\d+) of (\\S+) in (Data-\\d+)");
    private static final Pattern EXTENT = Pattern.compile("(\\S+) (\\d+) (\\d+)");

    /// Where a store's record is.
    public static Path file(Path store) {
        return store.resolve(FILE);
    }

    /// The record of a store; none if it has none or an unreadable one.
    ///
    /// @throws StoreException when a later version of the program wrote it
    public static Optional<StoreRecord> of(Path store) {
        Path file = file(store);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return parsed(store, Files.readAllLines(file));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw DataFolder.unreadable(file, e);
        }
    }

    private static Optional<StoreRecord> parsed(Path store, List<String> lines) {
        Matcher first = FIRST.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!first.matches()) {
            return Optional.empty();
        }
        if (Integer.parseInt(first.group(1)) > LAYOUT) {
            throw new StoreException(
                    "The store %s was written by a later version of demarche (layout %s, this version knows %d): use that version, or export with it and ingest into another folder."
                            .formatted(store, first.group(1), LAYOUT));
        }
        Matcher commit = COMMIT.matcher(lines.size() < 2 ? "" : lines.get(1));
        if (!commit.matches()) {
            return Optional.empty();
        }
        SortedMap<String, Reach> extents = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            Matcher extent = EXTENT.matcher(line);
            if (!extent.matches()) {
                return Optional.empty();
            }
            extents.put(
                    extent.group(1),
                    new Reach(Long.parseLong(extent.group(2)), Long.parseLong(extent.group(3))));
        }
        return Optional.of(
                new StoreRecord(
                        commit.group(2),
                        Long.parseLong(commit.group(1)),
                        commit.group(3),
                        extents));
    }

    /// Puts it in place of the one before, whole or not at all.
    public void keep(Path store) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("demarche store, layout ").append(LAYOUT).append('\n');
        text.append("commit %d of %s in %s\n".formatted(commit, this.store, data));
        extents.forEach((part, extent) ->
                text.append("%s %d %d\n".formatted(part, extent.nodes(), extent.records())));
        Path next = store.resolve(FILE + ".next");
        try (FileChannel channel =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(
                next,
                file(store),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
