package org.demarche.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of a language's examples: a kind, a text and what must be found in it.
///
/// @param line its number in the file
/// @param expected keys and values; a key that stands twice has both values
public record Example(
        String language, int line, Kind kind, String text, Map<String, List<String>> expected) {
    enum Kind {
        /// A statement with all that is expected.
        STATEMENT,
        /// No statement at all.
        NONE,
        /// Names of the kinds that are expected.
        NAMES
    }

    /// All examples of a language.
    public static List<Example> of(String language) throws IOException {
        Path file = Path.of("src/main/resources/languages", language, "examples.tsv");
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                examples.add(parse(language, number, line));
            }
        }
        return examples;
    }

    private static Example parse(String language, int number, String line) {
        String[] columns = line.split("\t+");
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Arrays.stream(columns)
                .skip(2)
                .forEach(column -> {
                    int equals = column.indexOf('=');
                    expected.computeIfAbsent(column.substring(0, equals), k -> new ArrayList<>())
                            .add(column.substring(equals + 1));
                });
        return new Example(
                language,
                number,
                Kind.valueOf(columns[0].toUpperCase(java.util.Locale.ROOT)),
                columns[1].replace(" ¶ ", "\n"),
                expected);
    }

    @Override
    public String toString() {
        return language + ":" + line + " " + kind + " " + text.replace("\n", " ¶ ");
    }
}
