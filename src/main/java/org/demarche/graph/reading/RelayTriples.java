package org.demarche.graph.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.Organization;
import org.demarche.graph.vocabulary.Borrowed;
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
    void tell(Node statement, List<Organization> relays) {
        Node rest = Borrowed.NIL;
        for (int i = relays.size(); i > 0; i--) {
            Node cell = NodeFactory.createURI(statement.getURI() + ",relay=" + i);
            page.add(cell, Borrowed.TYPE, Borrowed.LIST);
            page.add(cell, Borrowed.FIRST, named.of(relays.get(i - 1)));
            page.add(cell, Borrowed.REST, rest);
            rest = cell;
        }
        if (!relays.isEmpty()) {
            page.add(statement, Properties.RELAY_CHAIN, rest);
        }
    }
}
