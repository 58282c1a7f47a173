package org.demarche.web.things;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Filter;
import org.demarche.web.guard.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists of all things of a kind: counted, sorted as the reader likes, page by page.
@Controller
final class ListController {
    private static final int ROWS = 50;

    private final ThingPages pages;
    private final Catalogue catalogue;
    private final Prefixes prefixes;

    ListController(ThingPages pages, Catalogue catalogue, Prefixes prefixes) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.prefixes = prefixes;
    }

    @GetMapping("/{name:states|persons|offices|organizations|agreements|articles}")
    String list(
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            Locale locale,
            Model model) {
        Listing listing =
                Listing.at(name)
                        .orElseThrow(() -> new Refusal(404, "There is no list of " + name + "."));
        ListRequest asked = ListRequest.of(listing, parameters);
        model.addAttribute("asked", asked);
        model.addAttribute("name", listing.path());
        model.addAttribute("columns", listing.counts());
        model.addAttribute("details", details(listing));
        pages.read(
                locale,
                reader -> {
                    fill(asked, reader, model);
                    return asked;
                });
        return "list";
    }

    private void fill(ListRequest asked, Reader reader, Model model) {
        List<CatalogueEntry> entries =
                only(asked, reader, catalogue.entries(asked.listing(), reader)).stream()
                        .filter(asked::matches)
                        .sorted(asked.order())
                        .toList();
        int last = Math.max(1, (entries.size() + ROWS - 1) / ROWS);
        model.addAttribute("count", entries.size());
        model.addAttribute("last", last);
        model.addAttribute("first", Math.min((asked.page() - 1) * ROWS + 1, entries.size()));
        model.addAttribute("until", Math.min(asked.page() * ROWS, entries.size()));
        model.addAttribute(
                "rows",
                entries.stream()
                        .skip((asked.page() - 1L) * ROWS)
                        .limit(ROWS)
                        .map(entry -> ListRow.of(asked.listing(), entry, reader))
                        .toList());
    }

    /// Of agreements and offices those of a party.
    private List<CatalogueEntry> only(
            ListRequest asked, Reader reader, List<CatalogueEntry> entries) {
        Node property =
                switch (asked.listing()) {
                    case AGREEMENTS -> Properties.PARTY;
                    case OFFICES -> Properties.OF;
                    case STATES, PERSONS, ORGANIZATIONS, ARTICLES -> null;
                };
        if (asked.party().isEmpty() || property == null) {
            return entries;
        }
        StoredFacts facts = reader.facts();
        Thing party = facts.thing(Filter.individual(prefixes.base(), asked.party()));
        Set<Node> theirs =
                facts.pointing(property, party)
                        .map(quad -> facts.best(quad.getSubject()))
                        .collect(Collectors.toSet());
        return entries.stream().filter(entry -> theirs.contains(entry.node())).toList();
    }

    private static List<String> details(Listing listing) {
        return switch (listing) {
            case STATES, ORGANIZATIONS -> List.of();
            case PERSONS -> List.of("party", "office");
            case OFFICES -> List.of("of", "holders");
            case AGREEMENTS -> List.of("parties", "kind", "status");
            case ARTICLES -> List.of("outlet", "language");
        };
    }
}
