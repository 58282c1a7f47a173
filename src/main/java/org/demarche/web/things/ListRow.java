package org.demarche.web.things;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Finding;

/// A thing in a list as it is shown.
///
/// @param details in the order of the columns of the list, each of several links
/// @param counts of the columns, each leading to what is counted
/// @param day in words
public record ListRow(
        PageLink name, List<List<PageLink>> details, List<PageLink> counts, String day) {
    private static final int MOST_LINKS = 4;

    static ListRow of(Listing listing, CatalogueEntry entry, Reader reader) {
        ReaderWords naming = reader.naming();
        return new ListRow(
                new PageLink(entry.name(), naming.addresses().page(entry.node().getURI())),
                details(listing, entry.node(), reader),
                counts(listing, entry, naming.addresses()),
                naming.day(entry.day()));
    }

    private static List<List<PageLink>> details(Listing listing, Node node, Reader reader) {
        return switch (listing) {
            case STATES, ORGANIZATIONS -> List.of();
            case PERSONS -> {
                List<Finding> own = reader.ledger().of(node);
                yield List.of(
                        most(own.stream().map(one -> one.who().source()), reader.naming()),
                        most(own.stream().map(one -> one.who().office()), reader.naming()));
            }
            case OFFICES ->
                    List.of(
                            most(
                                    reader
                                            .facts()
                                            .values(reader.facts().thing(node), Properties.OF)
                                            .stream(),
                                    reader.naming()),
                            Tenures.ofOffice(reader.facts().thing(node), reader).stream()
                                    .limit(MOST_LINKS)
                                    .map(TenureRow::other)
                                    .toList());
            case AGREEMENTS -> {
                Thing thing = reader.facts().thing(node);
                yield List.of(
                        most(
                                reader.facts().values(thing, Properties.PARTY).stream(),
                                reader.naming()),
                        plain(thing, Properties.KIND, reader),
                        plain(thing, Properties.STATUS, reader));
            }
            case ARTICLES -> {
                ArticleHead head = reader.ledger().article(node);
                yield List.of(
                        List.of(new PageLink(head.publisher(), null)),
                        List.of(new PageLink(head.language(), null)));
            }
        };
    }

    private static List<PageLink> plain(Thing thing, Node property, Reader reader) {
        return reader.facts().values(thing, property).stream()
                .limit(1)
                .map(value -> new PageLink(reader.naming().text(value), null))
                .toList();
    }

    private static List<PageLink> most(Stream<Node> nodes, ReaderWords naming) {
        List<Node> all = nodes.filter(Objects::nonNull).distinct().limit(MOST_LINKS + 1).toList();
        List<PageLink> links = naming.links(all.stream().limit(MOST_LINKS).toList());
        return all.size() > MOST_LINKS
                ? Stream.concat(links.stream(), Stream.of(new PageLink("…", null))).toList()
                : links;
    }

    private static List<PageLink> counts(
            Listing listing, CatalogueEntry entry, Addresses addresses) {
        Node node = entry.node();
        return switch (listing) {
            case STATES, ORGANIZATIONS ->
                    List.of(
                            count(
                                    entry,
                                    0,
                                    addresses.explore(
                                            "state",
                                            node,
                                            "direction",
                                            "from",
                                            "kind",
                                            "statement")),
                            count(
                                    entry,
                                    1,
                                    addresses.explore(
                                            "state", node, "direction", "to", "kind", "statement")),
                            count(entry, 2, addresses.explore("state", node, "kind", "relation")));
            case PERSONS -> List.of(count(entry, 0, addresses.explore("speaker", node)));
            case OFFICES -> List.of(count(entry, 0, addresses.explore("office", node)));
            case AGREEMENTS -> List.of(count(entry, 0, addresses.explore("agreement", node)));
            case ARTICLES ->
                    List.of(
                            count(
                                    entry,
                                    0,
                                    addresses.explore("article", node, "kind", "statement")),
                            count(
                                    entry,
                                    1,
                                    addresses.explore("article", node, "kind", "relation")));
        };
    }

    private static PageLink count(CatalogueEntry entry, int column, String href) {
        int count = entry.counts().get(column);
        return new PageLink(String.valueOf(count), count == 0 ? null : href);
    }
}
