package org.demarche.graph.reading;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.Modality;
import org.demarche.domain.Relation;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.world.Acts;

/// What one party does to another.
final class RelationTriples {
    private final Page page;
    private final NamedIndividuals named;
    private final Acts acts;

    RelationTriples(Page page, NamedIndividuals named, Acts acts) {
        this.page = page;
        this.named = named;
        this.acts = acts;
    }

    /// Tells of a relation; one that is asserted also as one plain triple.
    void tell(Relation relation) {
        Node source = named.of(relation.source());
        Node target = named.of(relation.target());
        Node node =
                page.fragment(
                        "relation",
                        relation.passage(),
                        NamedIndividuals.slug(relation.source()),
                        relation.act().toString(),
                        NamedIndividuals.slug(relation.target()));
        page.add(node, Borrowed.TYPE, Classes.RELATION);
        page.add(node, Properties.SOURCE, source);
        page.add(node, Properties.TARGET, target);
        page.add(node, Properties.ACT, Vocabulary.concept(relation.act()));
        page.add(node, Properties.MODALITY, Vocabulary.concept(relation.modality()));
        page.words(node, Properties.CONDITION, relation.condition());
        if (relation.on() != null) {
            page.add(node, Properties.ON, Literals.date(relation.on()));
        }
        page.stated(node);
        page.found(node, relation.confidence(), List.of(relation.basis().rule()));
        page.evidence(node, List.of(relation.passage()));
        Node edge = acts.edge(relation.act());
        page.add(
                page.labels()
                        .make(
                                node,
                                Classes.RELATION,
                                relation.modality(),
                                Map.of(
                                        "source", page.labels().of(source),
                                        "act", edge == null ? "" : page.labels().words().term(edge),
                                        "target", page.labels().of(target))));
        if (edge != null && relation.modality() == Modality.ASSERTED) {
            page.add(source, edge, target);
        }
    }
}
