package org.demarche.graph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.Organization;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;

/// Through whom a statement reached the article.
final class RelayTriples {
    private final Page page;
    private final NamedIndividuals named;

    RelayTriples(Page page, NamedIndividuals named) {
        this.page = page;
        this.named = named;
    }

    /// The chain as a list whose cells have names, so that the same text gives the same triples.
    ///
    /// @param slots those of the statement's label; whoever relays it stands in for the speaker
    void tell(Node statement, List<Organization> relays, Map<String, String> slots) {
        Node rest = Borrowed.NIL;
        for (int i = relays.size(); i > 0; i--) {
            Node cell = NodeFactory.createURI(statement.getURI() + ",relay=" + i);
            Node relay = named.of(relays.get(i - 1));
            page.add(cell, Borrowed.TYPE, Borrowed.LIST);
            page.add(cell, Borrowed.FIRST, relay);
            page.add(cell, Borrowed.REST, rest);
            Map<String, String> relayed = new HashMap<>(slots);
            relayed.put("speaker", page.labels().of(relay));
            page.add(page.labels().make(cell, Classes.STATEMENT, relayed));
            rest = cell;
        }
        if (!relays.isEmpty()) {
            page.add(statement, Properties.RELAY_CHAIN, rest);
        }
    }
}
