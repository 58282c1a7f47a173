package org.demarche.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What was read of many articles, in a folder: a file of each kind for each article, so that `diff
/// -r` of two folders works, too.
record KeptReadings(Path folder) {
    private static final String SCORES = "scores.txt";

    /// What is kept of an article, by the ending of its file.
    enum Part {
        QUADS("nq", "N-Quads"),
        EXPLANATION("explain.jsonl", "explanation"),
        FINDINGS("findings.jsonl", "list of findings");

        /// Those that must be the same, byte by byte.
        static final List<Part> COMPARED = List.of(QUADS, EXPLANATION);

        private final String ending;
        private final String shown;

        Part(String ending, String shown) {
            this.ending = ending;
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /// Deletes what was kept before.
    ///
    /// @throws IOException also if the folder holds anything but readings
    void clear() throws IOException {
        if (!exists()) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walked = Files.walk(folder)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            if (Files.isRegularFile(path) && !isOurs(path)) {
                throw new IOException(folder + " holds " + path + ": name a folder of readings.");
            }
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    void write(String name, Part part, String text) throws IOException {
        Path file = file(name, part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// What was kept, empty if there is none.
    String read(String name, Part part) throws IOException {
        try {
            return Files.readString(file(name, part));
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    private Path file(String name, Part part) {
        return folder.resolve(name + "." + part.ending);
    }

    private boolean isOurs(Path file) {
        return file.equals(folder.resolve(SCORES))
                || Stream.of(Part.values()).anyMatch(p -> file.toString().endsWith("." + p.ending));
    }

    /// How much of the gold was read right, a line a layer or field.
    void writeScores(List<String> lines) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(SCORES), lines);
    }

    /// The same, empty if it was not kept.
    List<String> readScores() throws IOException {
        Path file = folder.resolve(SCORES);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /// The names of the articles, in order.
    List<String> names() throws IOException {
        String ending = "." + Part.QUADS.ending;
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(f -> f.toString().endsWith(ending))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .map(f -> f.substring(0, f.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
