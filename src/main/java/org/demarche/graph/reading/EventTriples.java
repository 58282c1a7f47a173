package org.demarche.graph.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.Event;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;

/// Meetings, visits and other events.
final class EventTriples {
    private final Page page;
    private final NamedIndividuals named;
    private final Map<Event, Node> told = new IdentityHashMap<>();

    EventTriples(Page page, NamedIndividuals named) {
        this.page = page;
        this.named = named;
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
        Node node = page.fragment("event", event.passage(), kind);
        page.add(node, Borrowed.TYPE, Classes.EVENT);
        page.add(node, Borrowed.TYPE, Borrowed.SEM_EVENT);
        page.add(node, Properties.KIND, Vocabulary.concept(event.kind()));
        page.stated(node);
        named.addAll(node, Properties.PARTICIPANT, event.participants());
        if (event.on() != null) {
            page.add(node, Properties.ON, Literals.date(event.on()));
        }
        named.add(node, Properties.AT, event.at());
        page.found(node, event.confidence(), List.of(event.basis().rule()));
        page.evidence(node, List.of(event.passage()));
        label(node, event);
        return node;
    }

    private void label(Node node, Event event) {
        PageLabels labels = page.labels();
        Node kind = Vocabulary.concept(event.kind());
        page.add(
                labels.make(
                        node,
                        labels.words().hasPattern(kind) ? kind : Classes.EVENT,
                        Map.of(
                                "kind",
                                labels.words().term(kind),
                                "participants",
                                labels.of(event.participants().stream().map(named::of)),
                                "place",
                                event.at() == null ? "" : labels.of(named.of(event.at())),
                                "date",
                                labels.of(event.on()))));
    }
}
