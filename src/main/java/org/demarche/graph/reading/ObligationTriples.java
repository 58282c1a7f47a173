package org.demarche.graph.reading;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.Obligation;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.world.LanguageWords;

/// What a clause obliges to.
final class ObligationTriples {
    private final Page page;
    private final PlainIndividuals plain;

    ObligationTriples(Page page, PlainIndividuals plain) {
        this.page = page;
        this.plain = plain;
    }

    /// @param number of the obligation within its clause, from 1
    void tell(Node clause, Obligation obligation, int number) {
        Node node = NodeFactory.createURI(clause.getURI() + "#obligation-" + number);
        page.add(clause, Properties.OBLIGATION, node);
        page.add(node, Borrowed.TYPE, Classes.OBLIGATION);
        plain.addAll(node, Properties.OBLIGOR, obligation.obligors());
        page.words(node, Properties.DUTY, obligation.duty());
        plain.addAll(node, Properties.BENEFICIARY, obligation.beneficiaries());
        page.words(node, Properties.CONDITION, obligation.condition());
        page.add(
                page.labels()
                        .make(
                                node,
                                Classes.OBLIGATION,
                                Map.of(
                                        "obligors",
                                        page.labels()
                                                .of(obligation.obligors().stream().map(plain::of)),
                                        "words",
                                        LanguageWords.first(page.cut(obligation.duty())))));
    }
}
