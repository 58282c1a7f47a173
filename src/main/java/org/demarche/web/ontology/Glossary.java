package org.demarche.web.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.ontology.Term.Fact;
import org.demarche.web.ontology.Term.Section;
import org.demarche.web.ontology.Term.TermLink;

/// The terms of the ontology in the words of a language. For one thread.
final class Glossary {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Node UNION = NodeFactory.createURI(OWL + "unionOf");
    private static final Node DEFINITION = NodeFactory.createURI(Prefixes.SKOS + "definition");
    private static final String FALLBACK = Locale.ENGLISH.getLanguage();

    /// What is told of a term, by the keys of the words for it.
    private static final Map<String, Node> FACTS =
            Map.of(
                    "1.broader", RDFS.Nodes.subClassOf,
                    "2.refines", RDFS.Nodes.subPropertyOf,
                    "3.domain", RDFS.Nodes.domain,
                    "4.range", RDFS.Nodes.range,
                    "5.quad", dem("quadClass"),
                    "6.edge", dem("edge"),
                    "7.seeAlso", RDFS.Nodes.seeAlso);

    private final Graph graph;
    private final Prefixes prefixes;
    private final String language;

    /// @param language a two-letter code
    Glossary(Graph graph, Prefixes prefixes, String language) {
        this.graph = graph;
        this.prefixes = prefixes;
        this.language = language;
    }

    List<Section> sections() {
        Node act = dem("Act");
        Node rule = dem("Rule");
        List<Section> sections = new ArrayList<>();
        sections.add(section("classes", is(owl("Class"))));
        sections.add(
                section("properties", is(owl("ObjectProperty")).or(is(owl("DatatypeProperty")))));
        sections.add(section("acts", is(act)));
        sections.add(section("rules", is(rule)));
        Predicate<Node> told =
                is(owl("Class"))
                        .or(is(owl("ObjectProperty")))
                        .or(is(owl("DatatypeProperty")))
                        .or(is(owl("AnnotationProperty")))
                        .or(is(act))
                        .or(is(rule));
        sections.add(section("values", told.negate()));
        return sections;
    }

    /// The title of the ontology itself, and what it says of itself.
    Term head() {
        Node ontology = NodeFactory.createURI(Prefixes.DEM.replace("#", ""));
        return new Term(
                "",
                words(ontology, NodeFactory.createURI("http://purl.org/dc/terms/title")).orElse(""),
                words(ontology, NodeFactory.createURI("http://purl.org/dc/terms/description"))
                        .orElse(""),
                List.of());
    }

    private Section section(String key, Predicate<Node> kind) {
        List<Term> terms =
                Iter.asStream(graph.find(Node.ANY, RDF.Nodes.type, Node.ANY))
                        .map(Triple::getSubject)
                        .filter(node -> node.isURI() && node.getURI().startsWith(Prefixes.DEM))
                        .distinct()
                        .filter(kind)
                        .map(this::term)
                        .sorted(Comparator.comparing(Term::name))
                        .toList();
        return new Section(key, terms);
    }

    private Predicate<Node> is(Node type) {
        return node -> graph.contains(node, RDF.Nodes.type, type);
    }

    private Term term(Node node) {
        List<Fact> facts =
                FACTS.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact ->
                                new Fact(
                                        fact.getKey().substring(2),
                                        objects(node, fact.getValue())
                                                .flatMap(this::members)
                                                .map(this::link)
                                                .distinct()
                                                .sorted(Comparator.comparing(TermLink::text))
                                                .toList()))
                        .filter(fact -> !fact.links().isEmpty())
                        .toList();
        return new Term(
                name(node),
                label(node),
                words(node, DEFINITION).or(() -> words(node, RDFS.Nodes.comment)).orElse(""),
                facts);
    }

    /// A class, or those of which it is the union.
    private Stream<Node> members(Node node) {
        if (node.isURI()) {
            return Stream.of(node);
        }
        List<Node> members = new ArrayList<>();
        Optional<Node> list = objects(node, UNION).findFirst();
        while (list.isPresent() && !list.get().equals(RDF.Nodes.nil)) {
            objects(list.get(), RDF.Nodes.first).forEach(members::add);
            list = objects(list.get(), RDF.Nodes.rest).findFirst();
        }
        return members.stream();
    }

    private TermLink link(Node node) {
        return node.getURI().startsWith(Prefixes.DEM)
                ? new TermLink(name(node), "#" + name(node))
                : new TermLink(prefixes.shorten(node.getURI()), node.getURI());
    }

    private String label(Node node) {
        return words(node, RDFS.Nodes.label)
                .or(() -> words(node, Borrowed.PREF_LABEL))
                .orElse(name(node));
    }

    private Optional<String> words(Node node, Node property) {
        return objects(node, property)
                .filter(Node::isLiteral)
                .min(
                        Comparator.comparing(
                                        (Node text) -> !text.getLiteralLanguage().equals(language))
                                .thenComparing(text -> !text.getLiteralLanguage().equals(FALLBACK)))
                .map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return Iter.asStream(graph.find(subject, property, Node.ANY)).map(Triple::getObject);
    }

    private static String name(Node node) {
        return node.getURI().replaceFirst(".*#", "");
    }

    private static Node owl(String name) {
        return NodeFactory.createURI(OWL + name);
    }

    private static Node dem(String name) {
        return NodeFactory.createURI(Prefixes.DEM + name);
    }
}
