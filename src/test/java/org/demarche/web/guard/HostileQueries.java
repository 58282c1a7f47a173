package org.demarche.web.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Queries that try to stop a server, from `hostile/queries.tsv`.
public final class HostileQueries {
    private static final Pattern REPEATED = Pattern.compile("⟦(\\d+)\\|([^⟦⟧]*)⟧");

    private HostileQueries() {}

    /// One of them.
    ///
    /// @param name a letter and number of the kind, and words
    /// @param outcome `ok` when it is answered, `cut` when the clock ends it or it keeps too much,
    ///   `any` when any of all, or a status and a word of the sentence when it is refused
    /// @param query the text
    public record Hostile(String name, String outcome, String query) {
        /// The status of a refusal, or 0.
        public int status() {
            return Character.isDigit(outcome.charAt(0))
                    ? Integer.parseInt(outcome.substring(0, 3))
                    : 0;
        }

        /// What the sentence of a refusal must contain.
        public String words() {
            return outcome.length() > 4 ? outcome.substring(4) : "";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// All of them, in the order of the file.
    public static List<Hostile> all() {
        try (var file = HostileQueries.class.getResourceAsStream("/hostile/queries.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields -> new Hostile(fields[0], fields[1], written(fields[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(String text) {
        String whole = text.replace("\\n", "\n").replace("\\|", "\u0001");
        Matcher repeated = REPEATED.matcher(whole);
        while (repeated.find()) {
            whole = repeated.replaceAll(HostileQueries::repeated);
            repeated = REPEATED.matcher(whole);
        }
        return whole.replace('\u0001', '|');
    }

    private static String repeated(MatchResult part) {
        String text =
                IntStream.range(0, Integer.parseInt(part.group(1)))
                        .mapToObj(i ->
                                part.group(2)
                                        .replace("%i", String.valueOf(i))
                                        .replace("%j", String.valueOf(i + 1)))
                        .collect(Collectors.joining());
        return Matcher.quoteReplacement(text);
    }
}
