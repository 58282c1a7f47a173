package org.demarche.graph.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Office;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.graph.vocabulary.PathParts;
import org.jspecify.annotations.Nullable;

/// The individuals that a page names, of whatever kind; each is described there when first named.
final class NamedIndividuals {
    private final Page page;
    private final PlainIndividuals plain;
    private final AgreementTriples agreements;

    NamedIndividuals(Page page, Descriptions descriptions) {
        this.page = page;
        this.plain = new PlainIndividuals(page, descriptions);
        this.agreements = new AgreementTriples(page, plain, descriptions);
    }

    AgreementTriples agreements() {
        return agreements;
    }

    /// The node of an individual.
    Node of(Referent referent) {
        return switch (referent) {
            case Agreement agreement -> agreements.name(agreement);
            case Clause clause -> agreements.name(clause);
            case Actor actor -> plain.of(actor);
            case Place place -> plain.of(place);
            case Office office -> plain.of(office);
            case PartialDate date -> plain.of(date);
        };
    }

    /// What stands in an individual's IRI behind its kind.
    static String slug(Referent referent) {
        String id = referent.id();
        return PathParts.bounded(id.substring(id.indexOf('/') + 1));
    }

    void addAll(Node subject, Node property, List<? extends Referent> values) {
        for (Referent value : page.most(values)) {
            page.add(subject, property, of(value));
        }
    }

    void add(Node subject, Node property, @Nullable Referent value) {
        if (value != null) {
            page.add(subject, property, of(value));
        }
    }
}
