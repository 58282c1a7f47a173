package org.demarche.graph.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;

/// Which words name what.
final class MentionTriples {
    private final Page page;
    private final NamedIndividuals named;

    MentionTriples(Page page, NamedIndividuals named) {
        this.page = page;
        this.named = named;
    }

    void tell(Mention mention) {
        if (mention.span().isEmpty()) {
            return;
        }
        Node node = page.passage(mention.span());
        Node target = named.of(mention.refersTo());
        page.add(node, Properties.REFERS_TO, target);
        switch (mention.refersTo()) {
            case PartialDate date -> page.add(node, Borrowed.VALUE, Literals.date(date));
            case Agreement a -> named.agreements().showForWant(target, List.of(mention.span()));
            case Clause c -> named.agreements().showForWant(target, List.of(mention.span()));
            default -> {}
        }
    }
}
