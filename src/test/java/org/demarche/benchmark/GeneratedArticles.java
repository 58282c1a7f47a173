package org.demarche.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// Invented diplomatic news of some 640 words each, two articles of three in English and one in
/// Indonesian, the same for the same number. Immutable.
final class GeneratedArticles {
    private static final int WORDS = 605;

    /// The share of sentences that say nothing of states: with it, an article gives about as many
    /// triples as news of some outlets did.
    private static final double BACKGROUND = .7;

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(2?)}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Phrases> languages = new LinkedHashMap<>();

    private record Phrases(
            List<String> sentences, List<String> background, Map<String, List<String>> words) {
        String sentence(Random random) {
            return drawn(random.nextDouble() < BACKGROUND ? background : sentences, random);
        }
    }

    GeneratedArticles() throws IOException {
        for (String language : List.of("en", "id")) {
            Map<String, List<String>> words = new HashMap<>();
            for (String row : lines("words-" + language + ".tsv")) {
                String[] cells = row.split("\t");
                words.put(cells[0], List.of(cells[1].split("\\|")));
            }
            languages.put(
                    language,
                    new Phrases(
                            lines("sentences-" + language + ".txt"),
                            lines("background-" + language + ".txt"),
                            Map.copyOf(words)));
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = GeneratedArticles.class.getResourceAsStream("/benchmark/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /// Writes articles as JSON Lines.
    ///
    /// @param edition a later one of the same articles has another last sentence
    /// @return how many words they have in all
    long write(Path file, int articles, int edition) throws IOException {
        long words = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < articles; number++) {
                Map<String, String> article = article(number, edition);
                words += article.get("text").split("\\s+").length;
                out.write(JSON.writeValueAsString(article));
                out.write('\n');
            }
        }
        return words;
    }

    private Map<String, String> article(int number, int edition) {
        String language = number % 3 == 2 ? "id" : "en";
        Phrases phrases = languages.get(language);
        var random = new Random(number * 7_919L);
        LocalDate published = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_900));
        Map<String, String> article = new LinkedHashMap<>();
        article.put("url", "https://example.org/news/" + number);
        article.put("published", published.toString());
        article.put("publisher", drawn(phrases.words.get("publisher"), random));
        article.put("language", language);
        article.put("text", text(phrases, random, published.getYear(), edition));
        return article;
    }

    private static String text(Phrases phrases, Random random, int year, int edition) {
        Map<String, String> cast = new HashMap<>();
        var land = drawn(phrases.words.get("land"), random).split(";");
        String[] other = land;
        while (other[0].equals(land[0])) {
            other = drawn(phrases.words.get("land"), random).split(";");
        }
        cast.putAll(Map.of("state", land[0], "nationality", land[1], "capital", land[2]));
        cast.putAll(Map.of("state2", other[0], "nationality2", other[1], "capital2", other[2]));
        cast.put("person", person(phrases, random));
        cast.put("person2", person(phrases, random));
        cast.put("year", Integer.toString(year - random.nextInt(8)));
        List<String> paragraphs = new ArrayList<>();
        int words = 0;
        for (int paragraph = 0; words < WORDS; paragraph++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < 3; sentence++) {
                String made = filled(phrases.sentence(random), phrases, cast, random);
                words += made.split(" ").length;
                text.append(text.isEmpty() ? "" : " ").append(made);
            }
            paragraphs.add(text.toString());
        }
        Random changed = new Random(edition * 31L + words);
        paragraphs.add(filled(drawn(phrases.sentences, changed), phrases, cast, changed));
        return String.join("\n\n", paragraphs);
    }

    private static String filled(
            String sentence, Phrases phrases, Map<String, String> cast, Random random) {
        return SLOT.matcher(sentence)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(word(slot.group(), phrases, cast, random)));
    }

    private static String word(
            String slot, Phrases phrases, Map<String, String> cast, Random random) {
        String name = slot.substring(1, slot.length() - 1);
        if (cast.containsKey(name)) {
            return cast.get(name);
        }
        return switch (name) {
            case "number" -> Integer.toString(2 + random.nextInt(48));
            case "day" -> Integer.toString(1 + random.nextInt(28));
            default -> drawn(phrases.words.get(name), random);
        };
    }

    private static String person(Phrases phrases, Random random) {
        return drawn(phrases.words.get("first"), random)
                + " "
                + drawn(phrases.words.get("last"), random);
    }

    private static <T> T drawn(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
