package org.demarche.web.things;

import java.util.List;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.web.negotiation.Alternates;

/// What stands above and below the page of any thing.
///
/// @param title what it is called
/// @param kind the key of its kind in the messages, after `thing.kind.`
/// @param alsoWritten other names under which articles have it
/// @param links to the same thing on other sites
/// @param formats the data behind the page
public record ThingHead(
        String title,
        String kind,
        String iri,
        List<String> alsoWritten,
        List<PageLink> links,
        List<PageLink> formats) {
    static ThingHead of(Thing thing, String kind, Reader reader) {
        ReaderWords naming = reader.naming();
        List<Node> others =
                reader.facts()
                        .quads(thing, Borrowed.SAME_AS)
                        .map(quad -> quad.getObject())
                        .filter(node -> node.isURI() && !thing.variants().contains(node))
                        .distinct()
                        .toList();
        String title = naming.text(thing.node());
        return new ThingHead(
                title,
                kind,
                thing.node().getURI(),
                thing.variants().stream()
                        .map(naming::text)
                        .filter(name -> !name.equals(title))
                        .distinct()
                        .sorted()
                        .toList(),
                others.stream()
                        .map(node -> new PageLink(site(node.getURI()), node.getURI()))
                        .toList(),
                Alternates.ofPage(naming.addresses().page(thing.node().getURI())).data().stream()
                        .map(link -> new PageLink(link.format().orElseThrow().title(), link.href()))
                        .toList());
    }

    private static String site(String iri) {
        return iri.contains("wikidata.org")
                ? "Wikidata " + iri.substring(iri.lastIndexOf('/') + 1)
                : iri;
    }
}
