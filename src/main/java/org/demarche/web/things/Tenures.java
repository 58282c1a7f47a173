package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.web.findings.Finding;
import org.jspecify.annotations.Nullable;

/// The offices of a person, or the holders of an office, the latest first. For one thread.
final class Tenures {
    private static final double LEAST_WIDTH = 1;
    private static final double WHOLE = 100;
    private static final double HIGH = 12;

    private final Reader reader;
    private final Map<Node, ToldTenure> told = new LinkedHashMap<>();
    private final Map<Node, Node> best = new HashMap<>();

    private Tenures(Reader reader) {
        this.reader = reader;
    }

    static List<TenureRow> ofPerson(Thing person, Reader reader) {
        var tenures = new Tenures(reader);
        reader.facts()
                .pointing(Properties.HOLDER, person)
                .forEach(quad -> tenures.gather(quad, Properties.OFFICE));
        reader.ledger().of(person.node()).stream()
                .filter(one -> person.node().equals(one.who().speaker()))
                .forEach(one -> tenures.said(one, one.who().office()));
        return tenures.rows(other -> new Object[] {"speaker", person.node(), "office", other});
    }

    static List<TenureRow> ofOffice(Thing office, Reader reader) {
        var tenures = new Tenures(reader);
        reader.facts()
                .pointing(Properties.OFFICE, office)
                .forEach(quad -> tenures.gather(quad, Properties.HOLDER));
        reader.ledger().of(office.node()).stream()
                .filter(one -> office.node().equals(one.who().office()))
                .forEach(one -> tenures.said(one, one.who().speaker()));
        return tenures.rows(other -> new Object[] {"speaker", other, "office", office.node()});
    }

    private void said(Finding finding, @Nullable Node other) {
        if (other != null) {
            told.computeIfAbsent(other, ToldTenure::new).said(finding.when().day());
        }
    }

    private void gather(Quad tenure, Node property) {
        Map<Node, List<Node>> values = reader.facts().allIn(tenure.getGraph(), tenure.getSubject());
        if (!values.containsKey(property)) {
            return;
        }
        Node other =
                best.computeIfAbsent(
                        first(values, property).orElseThrow(), one -> reader.facts().best(one));
        ToldTenure one = told.computeIfAbsent(other, ToldTenure::new);
        String from = day(values, WorldProperties.FROM);
        String until = day(values, WorldProperties.UNTIL);
        if (!from.isEmpty() || !until.isEmpty()) {
            one.known.add(new ToldTenure.KnownDays(from, until));
        }
        values.getOrDefault(Properties.ATTESTED_ON, List.of())
                .forEach(day -> one.attested.add(day.getLiteralLexicalForm()));
    }

    /// Of several the first in alphabetical order.
    private static Optional<Node> first(Map<Node, List<Node>> values, Node property) {
        return values.getOrDefault(property, List.of()).stream()
                .min(Comparator.comparing(Node::toString));
    }

    private static String day(Map<Node, List<Node>> values, Node property) {
        return first(values, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /// @param filter that of the explorer for what was said in a tenure
    private List<TenureRow> rows(Function<Node, Object[]> filter) {
        double first =
                told.values().stream()
                        .mapToDouble(one -> ToldTenure.year(one.first()))
                        .filter(year -> year > 0)
                        .min()
                        .orElse(0);
        double last =
                told.values().stream()
                        .mapToDouble(one -> ToldTenure.year(one.latest()))
                        .max()
                        .orElse(first);
        var scale = new TimeScale(first, last);
        return told.values().stream()
                .sorted(Comparator.comparing(ToldTenure::latest, Comparator.reverseOrder()))
                .map(one -> row(one, filter.apply(one.other), scale))
                .toList();
    }

    private TenureRow row(ToldTenure one, Object[] filter, TimeScale scale) {
        ReaderWords naming = reader.naming();
        List<QuadTally.Bar> bars = new ArrayList<>();
        for (ToldTenure.KnownDays days : one.known) {
            bars.add(scale.bar("tenure", days.from(), days.until(), 10));
        }
        if (!one.attested.isEmpty()) {
            bars.add(scale.bar("attested", one.attested.first(), one.attested.last(), 4));
        }
        return new TenureRow(
                naming.link(one.other),
                one.known.stream()
                        .map(days ->
                                new TimeSpan(naming.day(days.from()), naming.day(days.until())))
                        .toList(),
                TimeSpan.ofDays(List.copyOf(one.attested), naming),
                one.statements(),
                naming.addresses().explore(filter),
                bars);
    }

    /// The years of a picture that is a hundred wide and twelve high.
    private record TimeScale(double first, double last) {
        QuadTally.Bar bar(String kind, String from, String until, double height) {
            double begin = from.isEmpty() ? first : ToldTenure.year(from);
            double end = until.isEmpty() ? last : ToldTenure.year(until);
            double unit = (WHOLE - LEAST_WIDTH) / Math.max(1, last - first);
            return new QuadTally.Bar(
                    kind,
                    Math.max(0, (begin - first) * unit),
                    (HIGH - height) / 2,
                    Math.max(LEAST_WIDTH, (end - begin) * unit),
                    height);
        }
    }
}
