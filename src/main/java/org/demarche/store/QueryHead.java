package org.demarche.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// What the `#+` lines of a query say: YAML, as in grlc.
///
/// @param summary one line; empty when there is none
/// @param description some sentences; empty when there are none
/// @param tags words to group queries by
/// @param defaults values of parameters, by the parameter's name
/// @param view how the answer is best looked at
public record QueryHead(
        String summary,
        String description,
        List<String> tags,
        Map<String, String> defaults,
        View view) {

    private static final Pattern VIEW = Pattern.compile("#\\+\\s*view:\\s*(\\w+)\\s*");

    /// How an answer is best looked at.
    public enum View {
        TABLE,
        GRAPH,
        TIMELINE,
        MAP
    }

    public QueryHead {
        tags = List.copyOf(tags);
        defaults = Map.copyOf(defaults);
    }

    static QueryHead read(String name, String text) {
        String yaml =
                text.lines()
                        .filter(line -> line.startsWith("#+"))
                        .map(line -> line.substring(2).replaceFirst("^ ", ""))
                        .collect(Collectors.joining("\n"));
        try {
            Object head = yaml().load(yaml);
            Map<?, ?> entries = head instanceof Map<?, ?> map ? map : Map.of();
            return new QueryHead(
                    words(entries, "summary"),
                    words(entries, "description"),
                    tags(entries.get("tags")),
                    defaults(entries.get("defaults")),
                    view(words(entries, "view")));
        } catch (YAMLException | IllegalArgumentException e) {
            throw new StoreException(
                    "The #+ lines of the query %s cannot be read: %s."
                            .formatted(
                                    name,
                                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
                    e);
        }
    }

    /// All values stay words, so that a date is not taken for a point in time.
    private static Yaml yaml() {
        DumperOptions unused = new DumperOptions();
        LoaderOptions loading = new LoaderOptions();
        return new Yaml(
                new SafeConstructor(loading),
                new Representer(unused),
                unused,
                loading,
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        // none
                    }
                });
    }

    private static String words(Map<?, ?> entries, String key) {
        Object value = entries.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> tags(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /// Either a map, or, as grlc writes it, a list of maps.
    private static Map<String, String> defaults(@Nullable Object value) {
        Map<String, String> defaults = new LinkedHashMap<>();
        List<?> maps =
                value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object map : maps) {
            if (map instanceof Map<?, ?> entries) {
                entries.forEach(
                        (name, words) -> defaults.put(name.toString(), String.valueOf(words)));
            }
        }
        return defaults;
    }

    /// The view that the `#+` lines of any query name; a table where they name none or are none.
    public static View viewOf(String text) {
        String word =
                text.lines()
                        .map(line -> VIEW.matcher(line))
                        .filter(Matcher::matches)
                        .map(line -> line.group(1).toUpperCase(Locale.ROOT))
                        .findFirst()
                        .orElse("");
        return Arrays.stream(View.values())
                .filter(view -> view.name().equals(word))
                .findFirst()
                .orElse(View.TABLE);
    }

    private static View view(String word) {
        String known =
                Arrays.stream(View.values())
                        .map(view -> view.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        try {
            return word.isEmpty() ? View.TABLE : View.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "there is no view \"" + word + "\", only " + known, e);
        }
    }
}
