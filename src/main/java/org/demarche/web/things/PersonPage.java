package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Finding;

/// The page of a person: offices over time, what the person said, what was said of the person.
final class PersonPage implements ThingPage {
    private static final int MOST_CARDS = 8;
    private static final int MOST_ABOUT = 4;
    private static final int MOST_EVENTS = 10;

    /// For whom a person spoke, and how often.
    public record SpokeFor(PageLink party, int count, String all) {}

    @Override
    public String template() {
        return "person";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        Node person = thing.node();
        List<Finding> own =
                reader.ledger().of(person).stream()
                        .filter(one -> person.equals(one.who().speaker()))
                        .toList();
        model.put("count", own.size());
        model.put("articles", own.stream().map(Finding::article).distinct().count());
        model.put("span", TimeSpan.of(own, reader.naming()));
        model.put("all", reader.naming().addresses().explore("speaker", person));
        model.put("tenures", Tenures.ofPerson(thing, reader));
        model.put("spokeFor", spokeFor(person, own, reader));
        model.put("own", reader.cards().of(own.stream().limit(MOST_CARDS).toList()));
        model.put("about", reader.cards().of(about(thing, reader).toList()));
        model.put(
                "events",
                EventRow.of(
                        reader.facts().pointing(Properties.PARTICIPANT, thing),
                        reader,
                        MOST_EVENTS));
    }

    private static List<SpokeFor> spokeFor(Node person, List<Finding> own, Reader reader) {
        Map<Node, Long> counts =
                own.stream()
                        .filter(one -> one.who().source() != null)
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.who().source(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed())
                .map(entry ->
                        new SpokeFor(
                                reader.naming().link(entry.getKey()),
                                entry.getValue().intValue(),
                                reader.naming()
                                        .addresses()
                                        .explore(
                                                "state",
                                                entry.getKey(),
                                                "direction",
                                                "from",
                                                "speaker",
                                                person)))
                .toList();
    }

    /// The newest that others said of the person.
    private static Stream<Finding> about(Thing thing, Reader reader) {
        return Stream.of(Properties.ABOUT, Properties.ADDRESSEE)
                .flatMap(property -> reader.facts().pointing(property, thing))
                .flatMap(quad -> reader.ledger().finding(quad.getSubject()).stream())
                .distinct()
                .sorted(
                        Comparator.comparing(
                                (Finding one) -> one.when().day(), Comparator.reverseOrder()))
                .limit(MOST_ABOUT);
    }
}
