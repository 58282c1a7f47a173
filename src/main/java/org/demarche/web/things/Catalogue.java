package org.demarche.web.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;
import org.jspecify.annotations.Nullable;

/// The things of each list with their counts, gathered once for each state of the store. Safe for
/// many threads.
public final class Catalogue {
    private final Map<CatalogueKey, List<CatalogueEntry>> gathered = new ConcurrentHashMap<>();
    private volatile @Nullable Ledger of;

    private record CatalogueKey(Listing listing, String language) {}

    /// All things of a list, in no order. Inside a read transaction.
    public List<CatalogueEntry> entries(Listing listing, Reader reader) {
        if (of != reader.ledger()) {
            gathered.clear();
            of = reader.ledger();
        }
        var key = new CatalogueKey(listing, reader.naming().locale().getLanguage());
        List<CatalogueEntry> had = gathered.get(key);
        if (had == null) {
            had = gather(listing, reader);
            gathered.put(key, had);
        }
        return had;
    }

    private static List<CatalogueEntry> gather(Listing listing, Reader reader) {
        if (listing == Listing.ARTICLES) {
            return articles(reader);
        }
        StoredFacts facts = reader.facts();
        Set<Node> things =
                new LinkedHashSet<>(
                        facts.pointing(
                                        RDF.Nodes.type,
                                        new Thing(listing.type(), Set.of(listing.type())))
                                .map(Quad::getSubject)
                                .distinct()
                                .map(facts::best)
                                .toList());
        return things.stream().map(node -> entry(listing, node, reader)).toList();
    }

    private static CatalogueEntry entry(Listing listing, Node node, Reader reader) {
        List<Finding> findings = reader.ledger().of(node);
        String name = reader.naming().text(node);
        return switch (listing) {
            case STATES, ORGANIZATIONS ->
                    new CatalogueEntry(
                            node,
                            name,
                            List.of(
                                    count(findings.stream(), one -> isOwn(node, one)),
                                    count(
                                            findings.stream(),
                                            one ->
                                                    one.what().isStatement()
                                                            && one.who().targets().contains(node)),
                                    count(findings.stream(), one -> !one.what().isStatement())),
                            latest(findings));
            case PERSONS ->
                    new CatalogueEntry(
                            node,
                            name,
                            List.of(
                                    count(
                                            findings.stream(),
                                            one -> node.equals(one.who().speaker()))),
                            latest(findings));
            case OFFICES ->
                    new CatalogueEntry(
                            node,
                            name,
                            List.of(
                                    count(
                                            findings.stream(),
                                            one -> node.equals(one.who().office()))),
                            latest(findings));
            case AGREEMENTS -> {
                Thing thing = reader.facts().thing(node);
                int named =
                        (int)
                                thing.variants().stream()
                                        .flatMap(one -> reader.ledger().of(one).stream())
                                        .distinct()
                                        .count();
                yield new CatalogueEntry(node, name, List.of(named), signed(thing, reader.facts()));
            }
            case ARTICLES -> throw new IllegalArgumentException(listing.path());
        };
    }

    private static List<CatalogueEntry> articles(Reader reader) {
        Map<Node, int[]> counts = new HashMap<>();
        for (Finding finding : reader.ledger().findings()) {
            counts.computeIfAbsent(finding.article(), _ -> new int[2])[
                    finding.what().isStatement() ? 0 : 1]++;
        }
        List<CatalogueEntry> entries = new ArrayList<>();
        reader.ledger()
                .articles()
                .forEach((node, head) -> {
                    int[] found = counts.getOrDefault(node, new int[2]);
                    String title = head.title();
                    entries.add(
                            new CatalogueEntry(
                                    node,
                                    title.isEmpty() ? reader.naming().text(node) : title,
                                    List.of(found[0], found[1]),
                                    head.day()));
                });
        return List.copyOf(entries);
    }

    private static boolean isOwn(Node node, Finding finding) {
        return finding.what().isStatement() && node.equals(finding.who().source());
    }

    private static int count(Stream<Finding> findings, Predicate<Finding> counted) {
        return (int) findings.filter(counted).count();
    }

    private static String latest(List<Finding> findings) {
        return findings.isEmpty() ? "" : findings.getFirst().when().day();
    }

    private static String signed(Thing thing, StoredFacts facts) {
        return Stream.of(Properties.SIGNED_ON, WorldProperties.IN_FORCE_ON)
                .flatMap(property -> facts.values(thing, property).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}
