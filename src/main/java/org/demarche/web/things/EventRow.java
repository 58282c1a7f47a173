package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Ledger;

/// An event in a list.
///
/// @param kind leads to its page
/// @param day in words
/// @param isDayOfArticle whether the text tells none
/// @param places where it was; mostly one or none
public record EventRow(
        PageLink kind,
        String day,
        boolean isDayOfArticle,
        List<PageLink> places,
        List<PageLink> participants,
        Card.CardSource source) {
    private record DatedEvent(Node event, Node graph, String day) {
        static DatedEvent of(Quad quad, Reader reader) {
            String day = reader.facts().wordsIn(quad.getGraph(), quad.getSubject(), Properties.ON);
            return new DatedEvent(quad.getSubject(), quad.getGraph(), day);
        }

        String sorted(Ledger ledger) {
            return day.isEmpty() ? ledger.article(graph).day() : day;
        }
    }

    /// The events of quads whose subjects they are, the newest first.
    static List<EventRow> of(Stream<Quad> quads, Reader reader, int most) {
        return quads.map(quad -> DatedEvent.of(quad, reader))
                .distinct()
                .sorted(
                        Comparator.comparing(
                                        (DatedEvent dated) -> dated.sorted(reader.ledger()),
                                        Comparator.reverseOrder())
                                .thenComparing(dated -> dated.event().getURI()))
                .limit(most)
                .map(dated -> of(dated, reader))
                .toList();
    }

    private static EventRow of(DatedEvent dated, Reader reader) {
        StoredFacts facts = reader.facts();
        ReaderWords naming = reader.naming();
        String kind =
                facts.oneIn(dated.graph(), dated.event(), Properties.KIND)
                        .map(naming::text)
                        .orElse("");
        return new EventRow(
                new PageLink(kind, naming.addresses().page(dated.event().getURI())),
                naming.day(dated.sorted(reader.ledger())),
                dated.day().isEmpty(),
                naming.links(facts.in(dated.graph(), dated.event(), Properties.AT)),
                naming.links(
                        facts.in(dated.graph(), dated.event(), Properties.PARTICIPANT).stream()
                                .map(facts::best)
                                .distinct()
                                .toList()),
                reader.cards().source(dated.graph()));
    }
}
