package org.demarche.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.lookup.Kind;
import org.demarche.lookup.Lookup;
import org.demarche.store.QueryLibrary;
import org.demarche.store.WorldGraphs;
import org.demarche.web.explore.ExploreView;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;
import org.demarche.web.things.PageLink;
import org.demarche.web.things.QuadTally;
import org.demarche.web.things.Reader;
import org.demarche.web.things.Thing;
import org.demarche.web.things.ThingPages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what is in the store, what is new, who deals with whom, and where to go.
@Controller
final class HomePage {
    private static final int MOST_CARDS = 6;

    private final ThingPages pages;
    private final QueryLibrary library;
    private final Lookup lookup;
    private final OverviewPictures pictures;
    private volatile @Nullable Summed summed;

    /// What takes long to count, of one state of the store.
    private record Summed(Ledger ledger, Overview overview, Map<String, Integer> world) {}

    /// Two parties as a row.
    public record PairRow(PageLink pair, QuadTally tally, List<QuadTally.Bar> bars, String all) {}

    HomePage(
            ThingPages pages,
            QueryLibrary library,
            Lookup lookup,
            MessageSource messages,
            @Qualifier("map") ExploreView map) {
        this.pages = pages;
        this.library = library;
        this.lookup = lookup;
        pictures = new OverviewPictures(map, messages);
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        pages.read(
                locale,
                reader -> {
                    fill(reader, model);
                    return model;
                });
        model.addAttribute("queries", library.queries());
        return "home";
    }

    private void fill(Reader reader, Model model) {
        Summed now = summed(reader);
        model.addAttribute("read", read(reader.ledger()));
        model.addAttribute("world", now.world());
        model.addAttribute("pairs", pairs(now.overview(), reader));
        OverviewPictures.MapAndMatrix drawn = pictures.of(reader);
        model.addAttribute("map", drawn.map());
        model.addAttribute("matrix", drawn.matrix());
        model.addAttribute("periods", PeriodColumn.of(now.overview().periods(), reader.naming()));
        model.addAttribute("questions", FiveQuestions.of(now.overview(), reader));
        model.addAttribute(
                "latest",
                reader.cards()
                        .of(
                                reader.ledger().findings().stream()
                                        .filter(HomePage::isTelling)
                                        .limit(MOST_CARDS)
                                        .toList()));
    }

    /// A statement that says who spoke.
    private static boolean isTelling(Finding finding) {
        return finding.what().isStatement() && finding.who().speaker() != null;
    }

    /// The store's own counts; anew after each commit.
    private Summed summed(Reader reader) {
        Summed had = summed;
        if (had == null || had.ledger() != reader.ledger()) {
            had =
                    new Summed(
                            reader.ledger(),
                            Overview.of(reader.ledger(), reader.bodies()),
                            world(reader));
            summed = had;
            // The index of names takes seconds the first time; whoever types next should not wait.
            Thread.ofVirtual().start(() -> lookup.complete("a", Kind.ALL, "", 1));
        }
        return had;
    }

    private static Map<String, Integer> read(Ledger ledger) {
        Map<String, Integer> read = new LinkedHashMap<>();
        long statements =
                ledger.findings().stream().filter(one -> one.what().isStatement()).count();
        read.put("articles", ledger.articles().size());
        read.put("statements", (int) statements);
        read.put("relations", ledger.findings().size() - (int) statements);
        read.put(
                "speakers",
                (int)
                        ledger.findings().stream()
                                .map(one -> one.who().speaker())
                                .filter(Objects::nonNull)
                                .distinct()
                                .count());
        return read;
    }

    /// How much of each kind the world's graphs know.
    private static Map<String, Integer> world(Reader reader) {
        Map<String, Integer> world = new LinkedHashMap<>();
        world.put("states", known(Classes.STATE, reader));
        world.put("organizations", known(Classes.ORGANIZATION, reader));
        world.put("persons", known(Classes.PERSON, reader));
        world.put("agreements", known(Classes.AGREEMENT, reader));
        return world;
    }

    private static int known(Node type, Reader reader) {
        return (int)
                reader.facts()
                        .pointing(RDF.Nodes.type, new Thing(type, Set.of(type)))
                        .filter(quad -> WorldGraphs.isOne(quad.getGraph()))
                        .map(Quad::getSubject)
                        .distinct()
                        .count();
    }

    private static List<PairRow> pairs(Overview overview, Reader reader) {
        List<QuadTally> tallies =
                overview.pairs().stream().map(pair -> QuadTally.of(pair.findings())).toList();
        List<PairRow> rows = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            Overview.ActivePair pair = overview.pairs().get(i);
            var naming = reader.naming();
            rows.add(
                    new PairRow(
                            new PageLink(
                                    naming.text(pair.one()) + " – " + naming.text(pair.other()),
                                    naming.addresses().pair(pair.one(), pair.other())),
                            tallies.get(i),
                            tallies.get(i).bars(tallies),
                            naming.addresses()
                                    .explore("state", pair.one(), "other", pair.other())));
        }
        return rows;
    }
}
