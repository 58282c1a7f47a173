package org.demarche.read.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What other programs call the fields of an article. Shared by all threads.
public final class FieldNames {
    /// Those that come with the program.
    public static final FieldNames BUNDLED = load();

    private static final String FILE = "/fields.tsv";
    private static final int LONGEST = 200;

    /// By name, without signs and capitals: what it is, and its place among the names for it.
    private final Map<String, Map<ArticleField, Integer>> meanings = new HashMap<>();

    private final TreeMap<String, ArticleField> beginnings = new TreeMap<>();

    private FieldNames(List<String> lines) {
        int place = 0;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            ArticleField field = ArticleField.valueOf(cells[0].toUpperCase(Locale.ROOT));
            for (String name : cells[1].split(" ")) {
                place++;
                if (name.endsWith("*")) {
                    beginnings.put(normal(name), field);
                } else {
                    meanings.computeIfAbsent(normal(name), _ -> new EnumMap<>(ArticleField.class))
                            .putIfAbsent(field, place);
                }
            }
        }
    }

    private static FieldNames load() {
        try (InputStream in = Objects.requireNonNull(FieldNames.class.getResourceAsStream(FILE))) {
            return new FieldNames(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a name may mean, empty if nobody knows it.
    public Set<ArticleField> meanings(String name) {
        String normal = normal(name);
        Map<ArticleField, Integer> known = meanings.get(normal);
        if (known != null) {
            return known.keySet();
        }
        Map.Entry<String, ArticleField> before = beginnings.floorEntry(normal);
        return before != null && normal.startsWith(before.getKey())
                ? Set.of(before.getValue())
                : Set.of();
    }

    /// Whether a name may mean a field.
    public boolean means(String name, ArticleField field) {
        return meanings(name).contains(field);
    }

    /// Whether somebody calls a field so.
    public boolean knows(String name) {
        return !meanings(name).isEmpty();
    }

    /// The place of a name among those for a field: the smaller, the better.
    int rank(String name, ArticleField field) {
        @Nullable Integer place = meanings.getOrDefault(normal(name), Map.of()).get(field);
        return place == null ? Integer.MAX_VALUE : place;
    }

    private static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(normal::appendCodePoint);
        return normal.toString();
    }
}
