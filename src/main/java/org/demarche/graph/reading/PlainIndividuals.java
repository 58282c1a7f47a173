package org.demarche.graph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.Actor;
import org.demarche.domain.Office;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.jspecify.annotations.Nullable;

/// The individuals of a page of which no more is told than type and names: all but agreements and
/// clauses. Each is described when first named.
final class PlainIndividuals {
    private final Page page;
    private final Descriptions descriptions;
    private final Map<String, Node> nodes = new HashMap<>();

    PlainIndividuals(Page page, Descriptions descriptions) {
        this.page = page;
        this.descriptions = descriptions;
    }

    Node of(Actor actor) {
        return described(actor);
    }

    Node of(Place place) {
        return described(place);
    }

    /// Its owner is described, too.
    Node of(Office office) {
        boolean isNew = !nodes.containsKey(office.id());
        Node node = described(office);
        String owner = office.of();
        if (isNew && owner != null) {
            page.add(
                    node,
                    Properties.OF,
                    descriptions.known(owner) instanceof Actor known
                            ? of(known)
                            : descriptions.iri(owner));
        }
        return node;
    }

    Node of(PartialDate date) {
        String iso = date.toString();
        Node known = nodes.get(iso);
        if (known != null) {
            return known;
        }
        Node node = descriptions.iri("date/" + iso);
        nodes.put(iso, node);
        page.add(node, Borrowed.TYPE, Classes.DATE);
        page.add(node, Borrowed.VALUE, Literals.date(date));
        page.add(page.labels().make(node, date));
        return node;
    }

    void addAll(Node subject, Node property, List<? extends Actor> values) {
        for (Actor value : page.most(values)) {
            page.add(subject, property, of(value));
        }
    }

    void add(Node subject, Node property, @Nullable Place value) {
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
        page.describe(description);
        return description.node();
    }
}
