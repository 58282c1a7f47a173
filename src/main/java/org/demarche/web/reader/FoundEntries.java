package org.demarche.web.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Modality;
import org.demarche.domain.Span;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.web.reader.FoundEntry.Detail;
import org.demarche.web.reader.FoundEntry.Title;

/// Lists what an article's graph says was found in it. For one thread.
final class FoundEntries {
    private static final Node ASSERTED = Vocabulary.concept(Modality.ASSERTED);
    private static final List<Node> TELLING =
            List.of(
                    Properties.IN_OFFICE,
                    Properties.ON_BEHALF_OF,
                    Properties.ADDRESSEE,
                    Properties.ABOUT,
                    Properties.ACT,
                    Properties.MODALITY,
                    Properties.CONDITION,
                    Properties.INVOKES,
                    Properties.REAFFIRMS,
                    Properties.INTERPRETS,
                    Properties.ALLEGES_BREACH_OF,
                    Properties.CALLS_TO_CHANGE,
                    Properties.SAID_ON,
                    Properties.SAID_AT,
                    Properties.RELAYED_BY,
                    Properties.KIND,
                    Properties.PARTY,
                    Properties.STATUS,
                    Properties.AGENT,
                    Properties.OFFICE,
                    Properties.OF,
                    Properties.ON,
                    Properties.AT,
                    Properties.SIGNED_ON,
                    Properties.SIGNED_AT,
                    Properties.CITES,
                    Properties.RULE);

    private final Graph graph;
    private final ArticleLabels labels;
    private final Function<Node, String> links;
    private final Map<Node, List<Span>> mentions = new LinkedHashMap<>();
    private final List<FoundEntry> entries = new ArrayList<>();

    /// @param links the page of a thing, or empty
    FoundEntries(ArticleLabels labels, Function<Node, String> links) {
        graph = labels.graph();
        this.labels = labels;
        this.links = links;
    }

    /// By kind, then in the order of the text.
    List<FoundEntry> all() {
        graph.find(Node.ANY, Properties.REFERS_TO, Node.ANY)
                .forEachRemaining(triple ->
                        mentions.computeIfAbsent(triple.getObject(), _ -> new ArrayList<>())
                                .add(span(triple.getSubject())));
        every(Classes.STATEMENT, FoundKind.STATEMENT, this::speakers);
        every(Classes.RELATION, FoundKind.RELATION, this::deed);
        every(Classes.AGREEMENT, FoundKind.AGREEMENT, labels::of);
        every(Classes.CLAUSE, FoundKind.AGREEMENT, labels::of);
        every(Classes.LIFE_CYCLE_ACT, FoundKind.AGREEMENT, this::step);
        every(Classes.EVENT, FoundKind.EVENT, this::event);
        every(
                Classes.TENURE,
                FoundKind.OFFICE,
                tenure -> labels.of(some(tenure, Properties.HOLDER)));
        mentions.keySet().forEach(this::mentioned);
        return numbered();
    }

    private List<FoundEntry> numbered() {
        List<FoundEntry> sorted =
                entries.stream()
                        .filter(entry -> !entry.spans().isEmpty())
                        .sorted(
                                Comparator.comparing(FoundEntry::kind)
                                        .thenComparing(entry -> entry.spans().getFirst())
                                        .thenComparing(FoundEntry::id))
                        .toList();
        List<FoundEntry> numbered = new ArrayList<>();
        for (FoundEntry entry : sorted) {
            numbered.add(
                    new FoundEntry(
                            "f" + numbered.size(),
                            entry.kind(),
                            entry.title(),
                            entry.details(),
                            entry.tenths(),
                            entry.spans()));
        }
        return numbered;
    }

    private void every(Node type, FoundKind kind, Function<Node, String> title) {
        List<Node> things =
                Iter.asStream(graph.find(Node.ANY, Borrowed.TYPE, type))
                        .map(Triple::getSubject)
                        .distinct()
                        .toList();
        for (Node thing : things) {
            Stream<Span> passages = some(thing, Properties.PASSAGE).stream().map(this::span);
            Stream<Span> named = mentions.getOrDefault(thing, List.of()).stream();
            String quote = kind == FoundKind.STATEMENT ? words(thing, Properties.TEXT) : "";
            add(
                    thing,
                    kind,
                    new Title(title.apply(thing), quote, links.apply(thing)),
                    Stream.concat(passages, named));
        }
    }

    private void mentioned(Node thing) {
        List<Node> types = some(thing, Borrowed.TYPE);
        if (!types.contains(Classes.AGREEMENT) && !types.contains(Classes.CLAUSE)) {
            add(
                    thing,
                    types.contains(Classes.DATE) ? FoundKind.DATE : FoundKind.NAME,
                    new Title(labels.of(thing), "", links.apply(thing)),
                    mentions.getOrDefault(thing, List.of()).stream());
        }
    }

    private void add(Node thing, FoundKind kind, Title title, Stream<Span> spans) {
        boolean isNamed = kind == FoundKind.NAME || kind == FoundKind.DATE;
        entries.add(
                new FoundEntry(
                        thing.toString(),
                        kind,
                        title,
                        isNamed ? List.of() : details(thing),
                        tenths(thing),
                        spans.distinct().sorted().toList()));
    }

    private List<Detail> details(Node thing) {
        List<Detail> details = new ArrayList<>();
        for (Node property : TELLING) {
            List<Node> values = some(thing, property);
            if (!values.isEmpty() && !values.contains(ASSERTED)) {
                details.add(new Detail(labels.of(property), labels.of(values)));
            }
        }
        return details;
    }

    private String speakers(Node statement) {
        return labels.of(some(statement, Properties.SPEAKER));
    }

    private String deed(Node relation) {
        return labels.own(relation)
                .orElseGet(() ->
                        labels.of(some(relation, Properties.SOURCE))
                                + " – "
                                + labels.of(some(relation, Properties.ACT))
                                + " – "
                                + labels.of(some(relation, Properties.TARGET)));
    }

    private String event(Node event) {
        return labels.own(event)
                .orElseGet(() ->
                        labels.of(some(event, Properties.KIND))
                                + ": "
                                + labels.of(some(event, Properties.PARTICIPANT)));
    }

    private String step(Node step) {
        List<Node> agreements =
                Iter.asStream(graph.find(Node.ANY, Properties.LIFE_CYCLE_ACT, step))
                        .map(Triple::getSubject)
                        .toList();
        return labels.of(agreements) + ": " + labels.of(some(step, Properties.STATUS));
    }

    private int tenths(Node thing) {
        String share = words(thing, Properties.CONFIDENCE);
        return share.isEmpty() ? -1 : (int) Math.round(Double.parseDouble(share) * 10);
    }

    private Span span(Node passage) {
        return new Span(
                Integer.parseInt(words(passage, Properties.BEGIN)),
                Integer.parseInt(words(passage, Properties.END)));
    }

    private String words(Node thing, Node property) {
        return some(thing, property).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private List<Node> some(Node thing, Node property) {
        return Iter.asStream(graph.find(thing, property, Node.ANY))
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
