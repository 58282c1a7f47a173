package org.demarche.web.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.lookup.Kind;
import org.demarche.lookup.Lookup;
import org.demarche.lookup.Match;
import org.demarche.web.explore.WordSearch;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Finding;
import org.demarche.web.things.Card;
import org.demarche.web.things.Reader;
import org.demarche.web.things.ThingPages;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// Search by name and by words: things of each kind, then statements; and completion of what is
/// being typed.
@Controller
final class SearchPage {
    private static final int MOST_OF_A_KIND = 8;
    private static final int MOST_STATEMENTS = 20;
    private static final int MOST_COMPLETED = 9;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Lookup lookup;
    private final WordSearch words;
    private final ThingPages pages;
    private final Addresses addresses;
    private final MessageSource messages;

    SearchPage(
            Lookup lookup,
            WordSearch words,
            ThingPages pages,
            Addresses addresses,
            MessageSource messages) {
        this.lookup = lookup;
        this.words = words;
        this.pages = pages;
        this.addresses = addresses;
        this.messages = messages;
    }

    /// A thing that was found.
    ///
    /// @param name the one that fits, where it is another than the label; else empty
    public record SearchHit(String label, String name, String code, String href) {}

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        String sought = q.strip();
        model.addAttribute("sought", sought);
        Map<String, List<SearchHit>> byKind = new LinkedHashMap<>();
        if (!sought.isEmpty()) {
            for (Kind kind : Kind.values()) {
                List<SearchHit> hits =
                        lookup
                                .complete(
                                        sought,
                                        EnumSet.of(kind),
                                        locale.getLanguage(),
                                        MOST_OF_A_KIND + 1)
                                .stream()
                                .map(this::hit)
                                .toList();
                if (!hits.isEmpty()) {
                    byKind.put(kind.word(), hits);
                }
            }
        }
        model.addAttribute("kinds", byKind);
        model.addAttribute("most", MOST_OF_A_KIND);
        Set<Node> found = sought.isEmpty() ? Set.of() : words.statements(sought);
        model.addAttribute("cards", pages.read(locale, reader -> cards(found, reader)));
        model.addAttribute("count", found.size());
        model.addAttribute("all", "/explore?words=" + Addresses.encoded(sought));
        return "search";
    }

    private static List<Card> cards(Set<Node> found, Reader reader) {
        List<Finding> best =
                found.stream()
                        .flatMap(node -> reader.ledger().finding(node).stream())
                        .limit(MOST_STATEMENTS)
                        .toList();
        return reader.cards().of(best);
    }

    /// What the words typed so far may become.
    ///
    /// @param kind kinds of things with commas between; empty for all
    @GetMapping(value = "/search/complete", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> complete(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            Locale locale) {
        Set<Kind> kinds = kinds(kind);
        List<Map<String, String>> completed = new ArrayList<>();
        for (Match match :
                lookup.complete(q.strip(), kinds, locale.getLanguage(), MOST_COMPLETED)) {
            SearchHit hit = hit(match);
            Map<String, String> row = new LinkedHashMap<>();
            row.put("label", hit.label());
            row.put("name", hit.name());
            row.put("kind", match.kind().word());
            row.put("kindLabel", text("thing.kind." + match.kind().word(), locale));
            row.put("code", hit.code());
            row.put("href", hit.href());
            completed.add(row);
        }
        return ResponseEntity.ok(JSON.writeValueAsString(completed));
    }

    private static Set<Kind> kinds(String names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Stream.of(names.split(",", -1))
                .flatMap(name ->
                        Stream.of(Kind.values()).filter(kind -> kind.word().equals(name.strip())))
                .forEach(kinds::add);
        return kinds.isEmpty() ? Kind.ALL : kinds;
    }

    private SearchHit hit(Match match) {
        String label = match.label().isEmpty() ? match.code() : match.label();
        return new SearchHit(
                label,
                isForPeople(match, label) ? match.name() : "",
                match.code(),
                addresses.page(match.iri().getURI()));
    }

    /// Whether the name that fits is worth showing: neither the label nor a part of the IRI.
    private static boolean isForPeople(Match match, String label) {
        return !match.name().equals(label) && !match.code().endsWith(":" + match.name());
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, locale));
    }
}
