package org.demarche.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.domain.Article;

/// A row of a language's examples: a kind, a text and what must be found in it, as the head of the
/// pack's `examples.tsv` tells. Examples stand in that file and in `examples-*.tsv` beside it.
///
/// @param place the file and the number of the row
/// @param expected keys and values; a key that stands twice has both values
public record Example(
        String language, String place, Kind kind, String text, Map<String, List<String>> expected) {
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");
    private static final String PUBLISHED = "published";

    enum Kind {
        /// A statement with all that is expected.
        STATEMENT,
        /// No statement at all.
        NONE,
        /// Names of the kinds that are expected.
        NAMES,
        /// These dates and no others; so with all that follow.
        DATES,
        MENTIONS,
        OFFICES,
        AGREEMENTS,
        CLAUSES,
        STEPS,
        DUTIES,
        EVENTS,
        RELATIONS
    }

    /// All examples of a language.
    public static List<Example> of(String language) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(LANGUAGES.resolve(language))) {
            files = all.filter(Example::isExamples).sorted().toList();
        }
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    examples.add(parse(language, file.getFileName() + ":" + number, line));
                }
            }
        }
        return examples;
    }

    private static boolean isExamples(Path file) {
        return String.valueOf(file.getFileName()).matches("examples(-[a-z]+)*\\.tsv");
    }

    private static Example parse(String language, String place, String line) {
        String[] columns = line.split("\t+");
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (int i = 2; i < columns.length; i++) {
            int equals = columns[i].indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(place + " has no = in " + columns[i]);
            }
            expected.computeIfAbsent(columns[i].substring(0, equals), k -> new ArrayList<>())
                    .add(columns[i].substring(equals + 1));
        }
        return new Example(
                language,
                place,
                Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                columns[1].replace(" ¶ ", "\n"),
                expected);
    }

    /// The text as an article of its day.
    public Article article() {
        return Documents.article(language, published(), text);
    }

    /// The day that the row names, Sunday, 13 July 2025 if none; `-` for no day.
    public String published() {
        return expected.getOrDefault(PUBLISHED, List.of(Bundled.DAY)).getFirst();
    }

    /// What must be found, without the day.
    Map<String, List<String>> found() {
        Map<String, List<String>> found = new LinkedHashMap<>(expected);
        found.remove(PUBLISHED);
        return found;
    }

    @Override
    public String toString() {
        return language + "/" + place + " " + text.replace("\n", " ¶ ");
    }
}
