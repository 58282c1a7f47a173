package org.demarche.graph.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.Event;
import org.demarche.domain.Modality;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.world.Acts;

/// What was done: events, and relations between two parties.
final class DeedTriples {
    private final Page page;
    private final NamedIndividuals named;
    private final Acts acts;
    private final Map<Event, Node> told = new IdentityHashMap<>();

    DeedTriples(Page page, NamedIndividuals named, Acts acts) {
        this.page = page;
        this.named = named;
        this.acts = acts;
    }

    /// The node of an event, which is told when it first comes.
    Node tell(Event event) {
        Node known = told.get(event);
        if (known == null) {
            known = equal(event);
            told.put(event, known);
        }
        return known;
    }

    private Node equal(Event event) {
        for (Map.Entry<Event, Node> other : told.entrySet()) {
            if (other.getKey().equals(event)) {
                return other.getValue();
            }
        }
        String kind = event.kind().name().toLowerCase(Locale.ROOT);
        Node node = page.fragment("event=" + range(event.passage()) + "," + kind);
        page.add(node, Borrowed.TYPE, Classes.EVENT);
        page.add(node, Borrowed.TYPE, Borrowed.SEM_EVENT);
        page.add(node, Properties.KIND, Vocabulary.concept(event.kind()));
        named.addAll(node, Properties.PARTICIPANT, event.participants());
        if (event.on() != null) {
            page.add(node, Properties.ON, Literals.date(event.on()));
        }
        named.add(node, Properties.AT, event.at());
        page.add(node, Properties.CONFIDENCE, Literals.confidence(event.confidence().share()));
        page.evidence(node, List.of(event.passage()));
        return node;
    }

    /// Tells of a relation; one that is asserted also as one plain triple.
    void tell(Relation relation) {
        Node source = named.of(relation.source());
        Node target = named.of(relation.target());
        Node node =
                page.fragment(
                        "relation="
                                + range(relation.passage())
                                + ","
                                + slug(relation.source())
                                + ","
                                + relation.act()
                                + ","
                                + slug(relation.target()));
        page.add(node, Borrowed.TYPE, Classes.RELATION);
        page.add(node, Properties.SOURCE, source);
        page.add(node, Properties.TARGET, target);
        page.add(node, Properties.ACT, Vocabulary.concept(relation.act()));
        page.add(node, Properties.MODALITY, Vocabulary.concept(relation.modality()));
        page.words(node, Properties.CONDITION, relation.condition());
        if (relation.on() != null) {
            page.add(node, Properties.ON, Literals.date(relation.on()));
        }
        page.add(node, Properties.STATED_IN, page.article());
        page.add(node, Properties.CONFIDENCE, Literals.confidence(relation.confidence().share()));
        page.evidence(node, List.of(relation.passage()));
        Node edge = acts.edge(relation.act());
        if (edge != null && relation.modality() == Modality.ASSERTED) {
            page.add(source, edge, target);
        }
    }

    private static String range(Span span) {
        return span.begin() + "," + span.end();
    }

    /// The last part of an individual's IRI.
    static String slug(Referent referent) {
        String id = referent.id();
        return id.substring(id.indexOf('/') + 1);
    }
}
