package org.demarche.graph.reading;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.LifeCycleAct;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;

/// The steps in the life of an agreement.
final class LifeCycleTriples {
    private final Page page;
    private final PlainIndividuals plain;

    LifeCycleTriples(Page page, PlainIndividuals plain) {
        this.page = page;
        this.plain = plain;
    }

    void tell(Node agreement, LifeCycleAct act) {
        String status = Vocabulary.concept(act.status()).getLocalName();
        Node node = page.fragment("step", act.passages().getFirst(), status);
        page.add(agreement, Properties.LIFE_CYCLE_ACT, node);
        page.add(node, Borrowed.TYPE, Classes.LIFE_CYCLE_ACT);
        page.add(node, Properties.STATUS, Vocabulary.concept(act.status()));
        page.add(node, Properties.MODALITY, Vocabulary.concept(act.modality()));
        plain.addAll(node, Properties.AGENT, act.agents());
        if (act.on() != null) {
            page.add(node, Properties.ON, Literals.date(act.on()));
        }
        page.stated(node);
        page.add(
                page.labels()
                        .make(node, Classes.LIFE_CYCLE_ACT, act.modality(), slots(agreement, act)));
        page.found(node, act.confidence(), List.of());
        page.evidence(node, act.passages());
    }

    private Map<String, String> slots(Node agreement, LifeCycleAct act) {
        PageLabels labels = page.labels();
        return Map.of(
                "agreement",
                labels.of(agreement),
                "status",
                labels.words().term(Vocabulary.concept(act.status())),
                "agents",
                labels.of(act.agents().stream().map(plain::of)),
                "date",
                labels.of(act.on()));
    }
}
