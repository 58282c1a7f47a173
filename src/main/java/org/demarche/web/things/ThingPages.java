package org.demarche.web.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.explore.FindingTexts;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Refusal;

/// Fills the page of any thing, and gives the data behind it. Safe for many threads.
public final class ThingPages {
    private static final int MOST_TRIPLES = 20_000;

    /// The kinds that have pages of their own, by their classes.
    private static final Map<Node, PageKind> KINDS =
            Map.of(
                    Classes.STATE, new PageKind("state", new PartyPage()),
                    Classes.ORGANIZATION, new PageKind("organization", new PartyPage()),
                    Classes.PERSON, new PageKind("person", new PersonPage()),
                    Classes.OFFICE, new PageKind("office", new OfficePage()),
                    Classes.AGREEMENT, new PageKind("agreement", new AgreementPage()),
                    Classes.CLAUSE, new PageKind("clause", new ClausePage()),
                    Classes.EVENT, new PageKind("event", new EventPage()),
                    Classes.ARTICLE, new PageKind("article", new ArticlePage()));

    private static final PageKind OTHER = new PageKind("other", new PropertiesPage());

    private final DatasetGraph store;
    private final FindingTexts texts;
    private final Ledgers ledgers;
    private final PreferredLabels labels;
    private final Prefixes prefixes;

    private record PageKind(String name, ThingPage page) {}

    /// A template and what it shows.
    record Filled(String template, Map<String, Object> model) {}

    ThingPages(
            DatasetGraph store,
            Gate gate,
            Ledgers ledgers,
            PreferredLabels labels,
            Prefixes prefixes) {
        this.store = store;
        texts = new FindingTexts(store, gate);
        this.ledgers = ledgers;
        this.labels = labels;
        this.prefixes = prefixes;
    }

    /// Runs over the store as it is now, for one reader.
    public <T> T read(Locale locale, Function<Reader, T> reading) {
        var ledger = ledgers.ledger();
        var naming = new ReaderWords(labels, new Addresses(prefixes), locale);
        return texts.reading(
                () -> reading.apply(new Reader(new StoredFacts(store), texts, ledger, naming)));
    }

    /// The page of a thing.
    ///
    /// @param view `properties` for all that is said of it, whatever its kind
    /// @throws Refusal with status 404 when nothing is known of it
    Filled of(String iri, String view, Locale locale) {
        return read(
                locale,
                reader -> {
                    Thing thing = known(iri, reader.facts());
                    PageKind kind = kind(thing, reader.facts());
                    ThingPage page = view.equals("properties") ? OTHER.page() : kind.page();
                    Map<String, Object> model = new HashMap<>();
                    model.put("thing", ThingHead.of(thing, kind.name(), reader));
                    page.fill(thing, reader, model);
                    return new Filled(page.template(), model);
                });
    }

    /// Whether it is a statement or a relation.
    boolean isFinding(String iri) {
        return ledgers.ledger().finding(NodeFactory.createURI(iri)).isPresent();
    }

    /// Where the sentence of a statement or a relation is shown.
    String evidence(String iri) {
        return Cards.evidence(NodeFactory.createURI(iri), new Addresses(prefixes));
    }

    /// @throws Refusal with status 404 when nothing is known of it
    void check(String iri) {
        Txn.executeRead(store, () -> known(iri, new StoredFacts(store)));
    }

    /// What is said of a thing under all its names, with the passages on which it rests; without an
    /// article's text, which is somebody else's.
    ///
    /// @throws Refusal with status 404 when nothing is known of it
    List<Triple> data(String iri) {
        return Txn.calculateRead(
                store,
                () -> {
                    StoredFacts facts = new StoredFacts(store);
                    Thing thing = known(iri, facts);
                    Set<Triple> triples = new LinkedHashSet<>();
                    facts.quads(thing, Node.ANY)
                            .filter(quad -> !quad.getPredicate().equals(Borrowed.ARTICLE_BODY))
                            .limit(MOST_TRIPLES)
                            .map(Quad::asTriple)
                            .forEach(triples::add);
                    for (Triple triple : List.copyOf(triples)) {
                        if (triple.getPredicate().equals(Properties.PASSAGE)) {
                            facts.quads(
                                            new Thing(
                                                    triple.getObject(), Set.of(triple.getObject())),
                                            Node.ANY)
                                    .map(Quad::asTriple)
                                    .forEach(triples::add);
                        }
                    }
                    return new ArrayList<>(triples);
                });
    }

    private static Thing known(String iri, StoredFacts facts) {
        Thing thing = facts.thing(NodeFactory.createURI(iri));
        if (!facts.knows(thing)) {
            throw new Refusal(404, "The store knows nothing about <" + iri + ">.");
        }
        return thing;
    }

    private static PageKind kind(Thing thing, StoredFacts facts) {
        return KINDS.entrySet().stream()
                .filter(entry -> facts.isA(thing, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
