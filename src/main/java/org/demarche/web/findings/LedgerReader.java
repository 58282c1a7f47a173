package org.demarche.web.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.domain.Modality;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.store.WorldGraphs;
import org.jspecify.annotations.Nullable;

/// Reads the ledger from a store. For one thread, inside a read transaction.
final class LedgerReader {
    private static final String NEGATED = name(Vocabulary.concept(Modality.NEGATED));
    private static final Node IDENTITY = NodeFactory.createURI(WorldGraphs.WORLD + "identity");

    /// All that is told of findings here; of the texts and sentences of thousands nothing is read.
    private static final List<Node> TOLD =
            Stream.concat(
                            TakenStance.PROPERTIES.stream(),
                            Stream.of(
                                    Properties.ABOUT,
                                    Properties.ACT,
                                    Properties.ADDRESSEE,
                                    Properties.CONFIDENCE,
                                    Properties.FORM,
                                    Properties.IN_OFFICE,
                                    Properties.MODALITY,
                                    Properties.ON,
                                    Properties.ON_BEHALF_OF,
                                    Properties.SAID_ON,
                                    Properties.SOURCE,
                                    Properties.SPEAKER,
                                    Properties.TARGET))
                    .toList();

    private final DatasetGraph store;
    private final String states;
    private final String organizations;
    private final String agreements;
    private final Map<Node, QuadClass> quadClasses = new HashMap<>();
    private final Map<Node, Node> same = new HashMap<>();
    private final Map<Node, Set<Node>> agreementsOf = new HashMap<>();
    private final Map<Node, Set<Node>> within = new HashMap<>();
    private final Map<Node, ArticleHead> articles = new HashMap<>();

    LedgerReader(DatasetGraph store, String base) {
        this.store = store;
        states = base + "state/";
        organizations = base + "organization/";
        agreements = base + "agreement/";
    }

    Ledger read() {
        store.find(Node.ANY, Node.ANY, WorldProperties.QUAD_CLASS, Node.ANY)
                .forEachRemaining(quad ->
                        QuadClass.of(quad.getObject())
                                .ifPresent(found -> quadClasses.put(quad.getSubject(), found)));
        store.find(IDENTITY, Node.ANY, Borrowed.SAME_AS, Node.ANY)
                .forEachRemaining(quad -> same.put(quad.getSubject(), quad.getObject()));
        store.find(Node.ANY, Node.ANY, Properties.CLAUSE_OF, Node.ANY)
                .forEachRemaining(quad ->
                        agreementsOf
                                .computeIfAbsent(quad.getSubject(), _ -> new LinkedHashSet<>())
                                .add(quad.getObject()));
        ofClass(Classes.ARTICLE)
                .forEach(quad ->
                        articles.put(
                                quad.getSubject(),
                                head(values(quad.getGraph(), quad.getSubject()))));
        List<Quad> relations = ofClass(Classes.RELATION);
        List<Quad> statements = ofClass(Classes.STATEMENT);
        Map<FindingInGraph, Map<Node, List<Node>>> told = told(relations, statements);
        List<Finding> findings = new ArrayList<>();
        relations.forEach(quad ->
                findings.add(
                        finding(
                                quad,
                                told.getOrDefault(FindingInGraph.of(quad), Map.of()),
                                false)));
        statements.forEach(quad ->
                findings.add(
                        finding(quad, told.getOrDefault(FindingInGraph.of(quad), Map.of()), true)));
        return new Ledger(findings, articles);
    }

    /// A finding as one graph has it.
    private record FindingInGraph(Node graph, Node finding) {
        static FindingInGraph of(Quad quad) {
            return new FindingInGraph(quad.getGraph(), quad.getSubject());
        }
    }

    /// The values of findings, read property by property: one walk for each instead of one for each
    /// finding.
    private Map<FindingInGraph, Map<Node, List<Node>>> told(
            List<Quad> relations, List<Quad> statements) {
        Map<FindingInGraph, Map<Node, List<Node>>> told = new HashMap<>();
        relations.forEach(quad -> told.put(FindingInGraph.of(quad), new HashMap<>()));
        statements.forEach(quad -> told.put(FindingInGraph.of(quad), new HashMap<>()));
        for (Node property : TOLD) {
            store.find(Node.ANY, Node.ANY, property, Node.ANY)
                    .forEachRemaining(quad -> {
                        Map<Node, List<Node>> values = told.get(FindingInGraph.of(quad));
                        if (values != null) {
                            values.computeIfAbsent(property, _ -> new ArrayList<>(1))
                                    .add(quad.getObject());
                        }
                    });
        }
        return told;
    }

    private List<Quad> ofClass(Node kind) {
        return Iter.toList(store.find(Node.ANY, Node.ANY, RDF.Nodes.type, kind));
    }

    private Map<Node, List<Node>> values(Node graph, Node subject) {
        Map<Node, List<Node>> values = new HashMap<>();
        store.find(graph, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad ->
                        values.computeIfAbsent(quad.getPredicate(), _ -> new ArrayList<>())
                                .add(quad.getObject()));
        return values;
    }

    private ArticleHead head(Map<Node, List<Node>> values) {
        return new ArticleHead(
                lexical(values, Borrowed.HEADLINE),
                lexical(values, Borrowed.URL),
                publisher(first(values, Borrowed.PUBLISHER)),
                day(lexical(values, Borrowed.DATE_PUBLISHED)),
                lexical(values, Borrowed.IN_LANGUAGE));
    }

    private String publisher(@Nullable Node publisher) {
        if (publisher == null || publisher.isLiteral()) {
            return publisher == null ? "" : publisher.getLiteralLexicalForm();
        }
        String iri = publisher.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private Finding finding(Quad quad, Map<Node, List<Node>> values, boolean isStatement) {
        Who who = isStatement ? ofStatement(values) : ofRelation(values);
        Node act = first(values, Properties.ACT);
        String modality = name(values, Properties.MODALITY);
        What what =
                new What(
                        isStatement,
                        act == null ? "STATE" : name(act),
                        modality.equals(NEGATED)
                                ? Optional.empty()
                                : Optional.ofNullable(quadClasses.get(act)),
                        modality,
                        name(values, Properties.FORM),
                        stances(values));
        return new Finding(
                quad.getSubject(),
                who,
                what,
                when(values, quad.getGraph()),
                quad.getGraph(),
                confidence(values));
    }

    private Who ofRelation(Map<Node, List<Node>> values) {
        return new Who(
                first(values, Properties.SOURCE),
                null,
                null,
                List.copyOf(values.getOrDefault(Properties.TARGET, List.of())));
    }

    private Who ofStatement(Map<Node, List<Node>> values) {
        Node speaker = first(values, Properties.SPEAKER);
        Node source = first(values, Properties.ON_BEHALF_OF);
        if (source == null && speaker != null && isParty(speaker)) {
            source = speaker;
        }
        Node from = source;
        List<Node> targets =
                Stream.of(Properties.ADDRESSEE, Properties.ABOUT)
                        .flatMap(property -> values.getOrDefault(property, List.of()).stream())
                        .filter(this::isParty)
                        .filter(party -> !party.equals(from))
                        .distinct()
                        .toList();
        return new Who(
                source,
                speaker == null ? null : best(speaker),
                first(values, Properties.IN_OFFICE),
                targets);
    }

    private boolean isParty(Node node) {
        return node.isURI()
                && (node.getURI().startsWith(states) || node.getURI().startsWith(organizations));
    }

    private List<TakenStance> stances(Map<Node, List<Node>> values) {
        List<TakenStance> stances = new ArrayList<>();
        for (Node property : TakenStance.PROPERTIES) {
            values.getOrDefault(property, List.of())
                    .forEach(node -> stances.add(stance(TakenStance.name(property), node)));
        }
        values.getOrDefault(Properties.ABOUT, List.of()).stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(agreements))
                .forEach(node -> stances.add(stance(TakenStance.ABOUT, node)));
        return List.copyOf(stances);
    }

    private TakenStance stance(String kind, Node towards) {
        return new TakenStance(kind, towards, within.computeIfAbsent(towards, this::within));
    }

    private Set<Node> within(Node towards) {
        Node best = best(towards);
        return Stream.concat(
                        Stream.of(best, best(TakenStance.article(towards)))
                                .mapMulti((clause, all) -> {
                                    all.accept(clause);
                                    all.accept(TakenStance.article(clause));
                                }),
                        Stream.of(towards, best)
                                .flatMap(one -> agreementsOf.getOrDefault(one, Set.of()).stream())
                                .map(this::best))
                .collect(Collectors.toSet());
    }

    private Node best(Node node) {
        return same.getOrDefault(node, node);
    }

    private When when(Map<Node, List<Node>> values, Node article) {
        Node told =
                Objects.requireNonNullElse(
                        first(values, Properties.SAID_ON),
                        Objects.requireNonNullElse(first(values, Properties.ON), Node.ANY));
        if (told.isLiteral()) {
            return new When(day(told.getLiteralLexicalForm()), false);
        }
        return new When(articles.getOrDefault(article, ArticleHead.UNKNOWN).day(), true);
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    private static double confidence(Map<Node, List<Node>> values) {
        Node told = first(values, Properties.CONFIDENCE);
        return told != null && told.isLiteral() && told.getLiteralValue() instanceof Number number
                ? number.doubleValue()
                : 0;
    }

    private static @Nullable Node first(Map<Node, List<Node>> values, Node property) {
        List<Node> found = values.get(property);
        return found == null ? null : found.getFirst();
    }

    private static String lexical(Map<Node, List<Node>> values, Node property) {
        Node found = first(values, property);
        return found == null || !found.isLiteral() ? "" : found.getLiteralLexicalForm();
    }

    private static String name(Map<Node, List<Node>> values, Node property) {
        Node found = first(values, property);
        return found == null ? "" : name(found);
    }

    private static String name(Node concept) {
        String iri = concept.getURI();
        return iri.substring(iri.lastIndexOf('#') + 1);
    }
}
