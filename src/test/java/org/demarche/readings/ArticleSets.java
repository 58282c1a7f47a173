package org.demarche.readings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.demarche.extract.Example;
import org.demarche.read.Inputs;
import org.demarche.read.content.Raw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The articles by which readings are compared. Each set has its own way to make articles of files;
/// names depend on nothing but the file's name or the text.
final class ArticleSets {
    static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Path TREATIES = Path.of("src/test/resources/treaties");
    private static final List<String> GIVEN =
            List.of("url", "headline", "published", "publisher", "language", "text");
    private static final String GOLD_SET = "gold";
    private static final int TELLING = 40;

    private final Map<String, NamedArticle> articles = new LinkedHashMap<>();

    /// Gold articles, examples of the language packs, samples and texts of treaties.
    static List<NamedArticle> own() throws IOException {
        ArticleSets sets = new ArticleSets();
        for (Path file : files(GOLD)) {
            sets.gold(file);
        }
        for (Path folder : files(LANGUAGES)) {
            sets.examples(folder);
        }
        for (Path file : files(SAMPLES)) {
            sets.inputs("samples/" + file.getFileName(), file);
        }
        for (Path file : files(TREATIES)) {
            sets.inputs("treaties/" + file.getFileName(), file);
        }
        return List.copyOf(sets.articles.values());
    }

    /// The articles of any file that demarche reads.
    static List<NamedArticle> of(Path file) throws IOException {
        ArticleSets sets = new ArticleSets();
        sets.inputs("articles/" + file.getFileName() + "/article", file);
        return List.copyOf(sets.articles.values());
    }

    static boolean isGold(NamedArticle article) {
        return NamedArticle.set(article.name()).equals(GOLD_SET);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private void add(String name, Raw raw) {
        articles.putIfAbsent(name, new NamedArticle(name, raw));
    }

    private void gold(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode gold = JsonMapper.shared().readTree(in);
            ObjectNode given = JsonMapper.shared().createObjectNode();
            GIVEN.stream().filter(gold::hasNonNull).forEach(f -> given.set(f, gold.get(f)));
            String name = GOLD_SET + "/" + String.valueOf(file.getFileName()).replace(".json", "");
            add(name, line(name, given));
        }
    }

    private static Raw line(String name, ObjectNode article) {
        return new Raw.Record(name, name, article.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void examples(Path folder) throws IOException {
        String language = String.valueOf(folder.getFileName());
        for (Example example : Example.of(language)) {
            ObjectNode article = JsonMapper.shared().createObjectNode();
            if (!example.published().equals("-")) {
                article.put("published", example.published());
            }
            article.put("language", language);
            article.put("text", example.text());
            String name = "examples/" + language + "/" + slug(example.text());
            add(name, line(name, article));
        }
    }

    /// The first words of a text and a sum of all.
    private static String slug(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String first = words.substring(0, Math.min(TELLING, words.length()));
        return "%s-%08x".formatted(first.replaceAll("^-|-$", ""), sum.getValue());
    }

    /// @param first the name of the first article in the file; the others add a number
    private void inputs(String first, Path file) throws IOException {
        int number = 0;
        try (Inputs inputs = new Inputs(List.of(file.toString()), System.in)) {
            while (inputs.hasNext()) {
                number++;
                add(number == 1 ? first : first + "-" + number, inputs.next());
            }
        }
    }
}
