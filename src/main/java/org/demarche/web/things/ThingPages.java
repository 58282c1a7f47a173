package org.demarche.web.things;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.explore.FindingTexts;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Refusal;

/// Fills the page of any thing, and gives the data behind it. Safe for many threads.
public final class ThingPages {
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
    ///
    /// @param iri the best known one of the thing
    record Filled(String iri, String template, Map<String, Object> model) {}

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
                    return new Filled(thing.node().getURI(), page.template(), model);
                });
    }

    /// Whether it is a statement or a relation.
    boolean isFinding(String iri) {
        return ledgers.ledger().finding(NodeFactory.createURI(iri)).isPresent();
    }

    /// Where the page of a thing stands on this server.
    String address(String iri) {
        return new Addresses(prefixes).page(iri);
    }

    /// Where the sentence of a statement or a relation is shown.
    String evidence(String iri) {
        return Cards.evidence(NodeFactory.createURI(iri), new Addresses(prefixes));
    }

    /// Of the forms that a name in an address may have in the store, the one that it has.
    ///
    /// @param iris as it stands first
    /// @return empty when none is known
    Optional<String> known(List<String> iris) {
        return Txn.calculateRead(
                store,
                () -> {
                    StoredFacts facts = new StoredFacts(store);
                    return iris.stream()
                            .filter(iri -> facts.knows(facts.thing(NodeFactory.createURI(iri))))
                            .findFirst();
                });
    }

    /// What is known of a thing, within bounds; without the texts of articles.
    ///
    /// @throws Refusal with status 404 when nothing is known of it
    Collection<Quad> data(String iri) {
        return Txn.calculateRead(
                store,
                () -> {
                    StoredFacts facts = new StoredFacts(store);
                    return ThingData.of(known(iri, facts), facts);
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
