package org.demarche.web.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Properties;
import org.jspecify.annotations.Nullable;

/// Meetings, visits and other events in which two took part, themselves or through persons who hold
/// an office of theirs. For use inside a read transaction of the store.
record SharedEvents(FindingTexts texts, ExploreAddresses addresses) {
    /// An event of both.
    ///
    /// @param kind in words, or what stands for none
    /// @param date ISO 8601, or empty
    /// @param day in words, or empty
    /// @param page of the event
    public record SharedEvent(
            String kind,
            String date,
            String day,
            @Nullable NamedLink place,
            String words,
            String page) {}

    /// The latest first; those without a day last.
    ///
    /// @param fewer the one of whom the store tells less: it is looked up first
    List<SharedEvent> of(Node fewer, Node other, Phrases phrases) {
        return Stream.concat(byItself(fewer), byHolders(fewer))
                .filter(event -> isIn(event, other))
                .distinct()
                .map(event -> event(event, phrases))
                .sorted(
                        Comparator.comparing(SharedEvent::date, Comparator.reverseOrder())
                                .thenComparing(SharedEvent::page))
                .toList();
    }

    /// Graph and event.
    private record InGraph(Node graph, Node event) {}

    private Stream<InGraph> byItself(Node party) {
        return Iter.asStream(store().find(Node.ANY, Node.ANY, Properties.PARTICIPANT, party))
                .map(quad -> new InGraph(quad.getGraph(), quad.getSubject()));
    }

    private Stream<InGraph> byHolders(Node party) {
        return Iter.asStream(store().find(Node.ANY, Node.ANY, Properties.OF, party))
                .flatMap(tenure ->
                        texts.values(tenure.getGraph(), tenure.getSubject(), Properties.HOLDER)
                                .flatMap(holder -> eventsOf(tenure.getGraph(), holder)));
    }

    private Stream<InGraph> eventsOf(Node graph, Node participant) {
        return Iter.asStream(store().find(graph, Node.ANY, Properties.PARTICIPANT, participant))
                .map(quad -> new InGraph(graph, quad.getSubject()));
    }

    private boolean isIn(InGraph found, Node party) {
        return texts.values(found.graph(), found.event(), Properties.PARTICIPANT)
                .anyMatch(participant ->
                        participant.equals(party) || isHolderOf(found.graph(), participant, party));
    }

    private boolean isHolderOf(Node graph, Node person, Node party) {
        return Iter.asStream(store().find(graph, Node.ANY, Properties.HOLDER, person))
                .map(Quad::getSubject)
                .anyMatch(tenure -> store().contains(graph, tenure, Properties.OF, party));
    }

    private SharedEvent event(InGraph found, Phrases phrases) {
        Node graph = found.graph();
        Node event = found.event();
        String date = texts.lexical(graph, event, Properties.ON);
        return new SharedEvent(
                texts.values(graph, event, Properties.KIND)
                        .findFirst()
                        .map(phrases::label)
                        .orElseGet(() -> phrases.text("pair.event")),
                date,
                date.isEmpty() ? "" : phrases.date(date),
                texts.values(graph, event, Properties.AT)
                        .filter(Node::isURI)
                        .findFirst()
                        .map(place -> new NamedLink(phrases.label(place), addresses.page(place)))
                        .orElse(null),
                texts.values(graph, event, Properties.PASSAGE)
                        .findFirst()
                        .map(passage -> texts.lexical(graph, passage, Properties.EXACT))
                        .orElse(""),
                addresses.page(event));
    }

    private DatasetGraph store() {
        return texts.store();
    }
}
