package org.demarche.cli.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Folders and files that are looked at again and again for what is new or has changed, by size and
/// time. What is still being written is left until it settles. For one thread.
public final class WatchedFolders {
    /// How browsers, copiers and editors call what is not whole yet.
    private static final Set<String> UNFINISHED =
            Set.of("part", "partial", "crdownload", "download", "tmp", "temp", "swp", "filepart");

    private final List<Path> watched;
    private final Duration settling;
    private final Clock clock;

    /// By path, size and time of what was read.
    private final Map<String, String> read;

    /// The same of all that was last seen.
    private Map<String, String> seen = Map.of();

    private final Set<Path> missing = new TreeSet<>();
    private boolean isUnsettled;

    /// @param read by path, what was read when it was last watched
    /// @param settling so long nobody must have written to a file that is read
    public WatchedFolders(
            List<Path> watched, Map<String, String> read, Duration settling, Clock clock) {
        this.watched = List.copyOf(watched);
        this.read = new LinkedHashMap<>(read);
        this.settling = settling;
        this.clock = clock;
    }

    /// At most so many files that are new or have changed, in the order of their names.
    public List<String> look(int most) {
        Looking looking = new Looking();
        for (Path each : watched) {
            try {
                Files.walkFileTree(each, looking);
                missing.remove(each);
            } catch (IOException e) {
                // A share may be away for a while: it is told once, until it is back.
                if (missing.add(each)) {
                    System.err.printf("demarche: %s cannot be looked at; it is waited for%n", each);
                }
            }
        }
        seen = looking.now;
        isUnsettled = looking.unsettled > 0;
        return looking.settled.entrySet().stream()
                .filter(file -> !file.getValue().equals(read.get(file.getKey())))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /// Whether there are new files that somebody may still be writing.
    public boolean isUnsettled() {
        return isUnsettled;
    }

    /// Remembers that files were read as they were last seen.
    public void keep(List<String> files) {
        files.forEach(file -> read.put(file, String.valueOf(seen.get(file))));
    }

    /// What was read, by path.
    public Map<String, String> read() {
        return read;
    }

    private static boolean isLeftOut(Path file) {
        String name = String.valueOf(file.getFileName());
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.endsWith("~") || UNFINISHED.contains(suffix);
    }

    /// One look at all.
    private final class Looking extends SimpleFileVisitor<Path> {
        private final long start = clock.millis();
        private final Map<String, String> now = new TreeMap<>();
        private final Map<String, String> settled = new TreeMap<>();
        private int unsettled;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return watched.contains(folder) || !String.valueOf(folder.getFileName()).startsWith(".")
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            BasicFileAttributes found =
                    attributes.isSymbolicLink()
                            ? Files.readAttributes(file, BasicFileAttributes.class)
                            : attributes;
            if (found.isRegularFile() && !isLeftOut(file)) {
                look(file.toString(), found.size(), found.lastModifiedTime().toMillis());
            }
            return FileVisitResult.CONTINUE;
        }

        private void look(String file, long size, long written) {
            String state = size + " " + written;
            now.put(file, state);
            // The clock of another machine may be ahead of ours.
            boolean isStill = written > start && state.equals(seen.get(file));
            if (isStill || written <= start - settling.toMillis()) {
                settled.put(file, state);
            } else if (!state.equals(read.get(file))) {
                unsettled++;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (watched.contains(file)) {
                throw why;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
