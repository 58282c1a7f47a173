package org.demarche.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.jspecify.annotations.Nullable;

/// The individuals that a page names; each is described there when first named.
final class NamedIndividuals {
    private final Page page;
    private final Descriptions descriptions;
    private final AgreementTriples agreements;
    private final Map<String, Node> nodes = new HashMap<>();

    NamedIndividuals(Page page, Descriptions descriptions) {
        this.page = page;
        this.descriptions = descriptions;
        this.agreements = new AgreementTriples(page, this, descriptions);
    }

    AgreementTriples agreements() {
        return agreements;
    }

    /// The node of an individual.
    Node of(Referent referent) {
        return switch (referent) {
            case Agreement agreement -> agreements.name(agreement);
            case Clause clause -> agreements.name(clause);
            case PartialDate date -> date(date);
            case State state -> described(state);
            case Organization organization -> described(organization);
            case Person person -> described(person);
            case Place place -> described(place);
            case Office office -> office(office);
        };
    }

    void addAll(Node subject, Node property, List<? extends Referent> values) {
        for (Referent value : values) {
            page.add(subject, property, of(value));
        }
    }

    void add(Node subject, Node property, @Nullable Referent value) {
        if (value != null) {
            page.add(subject, property, of(value));
        }
    }

    private Node described(Referent referent) {
        String id = referent.id();
        Node known = nodes.get(id);
        if (known != null) {
            return known;
        }
        Description description = descriptions.of(referent, id, page.language());
        nodes.put(id, description.node());
        page.addAll(description.triples());
        return description.node();
    }

    private Node office(Office office) {
        boolean isNew = !nodes.containsKey(office.id());
        Node node = described(office);
        String of = office.of();
        if (isNew && of != null) {
            Referent owner = descriptions.known(of);
            page.add(node, Properties.OF, owner == null ? descriptions.iri(of) : of(owner));
        }
        return node;
    }

    private Node date(PartialDate date) {
        String iso = date.toString();
        Node known = nodes.get(iso);
        if (known != null) {
            return known;
        }
        Node node = descriptions.iri("date/" + iso);
        nodes.put(iso, node);
        page.add(node, Borrowed.TYPE, Classes.DATE);
        page.add(node, Borrowed.VALUE, Literals.date(date));
        page.add(node, Borrowed.LABEL, Literals.string(iso));
        return node;
    }
}
