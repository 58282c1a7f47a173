package org.demarche.read.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's head says in fields, by what they tell.
final class PageFields {
    private static final Map<String, Field> KNOWN = known();
    private static final List<String> NAMES = List.of("property", "name", "itemprop");
    private static final List<String> VALUES = List.of("content", "value", "datetime");

    /// @param rank the first in the table counts first
    private record Field(String kind, int rank) {}

    private record ToldField(Field field, String value) {}

    private final Document page;
    private final List<ToldField> told;

    private PageFields(Document page, List<ToldField> told) {
        this.page = page;
        this.told = told;
    }

    static PageFields of(Document page) {
        List<ToldField> told = new ArrayList<>();
        for (Element meta : page.select("meta")) {
            // Further down, it may be of another article.
            if (meta.hasAttr("itemprop") && meta.closest("head") == null) {
                continue;
            }
            String value = value(meta);
            Stream<String> names = NAMES.stream().map(meta::attr);
            String served = meta.attr("http-equiv");
            Stream.concat(names, Stream.of(served.isEmpty() ? "" : "http-equiv:" + served))
                    .map(name -> KNOWN.get(plain(name)))
                    .filter(Objects::nonNull)
                    .filter(field -> value != null)
                    .forEach(field -> told.add(new ToldField(field, String.valueOf(value))));
        }
        told.sort(Comparator.comparingInt(t -> t.field.rank));
        return new PageFields(page, told);
    }

    private static @Nullable String value(Element meta) {
        return VALUES.stream()
                .map(name -> meta.attr(name).strip())
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// The values of a kind, the best first.
    Stream<String> all(String kind) {
        return told.stream().filter(t -> t.field.kind.equals(kind)).map(ToldField::value);
    }

    /// What a field of a name has, whatever the table says of it.
    @Nullable String raw(String name) {
        return page.select("meta").stream()
                .filter(m ->
                        name.equalsIgnoreCase(m.attr("property"))
                                || name.equalsIgnoreCase(m.attr("name")))
                .map(m -> m.attr("content").strip())
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// What a field of this name tells; null for what is in no table.
    static @Nullable String kind(String name) {
        Field field = KNOWN.get(plain(name));
        return field == null ? null : field.kind;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static Map<String, Field> known() {
        Map<String, Field> known = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        PageFields.class.getResourceAsStream("/page-fields.tsv")),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 2 && !line.startsWith("#")) {
                    known.putIfAbsent(plain(cells[0]), new Field(cells[1], known.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
