package org.demarche.web.pages;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.vocabulary.Prefixes;
import tools.jackson.databind.json.JsonMapper;

/// The classes and properties that an editor of queries completes: the ontology's own, and those of
/// other vocabularies that its shapes speak of. Immutable.
///
/// @param json `{"classes": […], "properties": […]}`
/// @param prefixesJson prefix to namespace
record QueryTerms(String json, String prefixesJson) {
    private static final List<String> FILES = List.of("demarche", "acts", "shapes");
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Node PATH = NodeFactory.createURI(SHACL + "path");
    private static final Node CLASS = NodeFactory.createURI(SHACL + "class");
    private static final Node TARGET_CLASS = NodeFactory.createURI(SHACL + "targetClass");

    static QueryTerms of(Prefixes prefixes) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            InputStream turtle = QueryTerms.class.getResourceAsStream("/ontology/" + file + ".ttl");
            RDFParser.source(Objects.requireNonNull(turtle, file)).lang(Lang.TURTLE).parse(graph);
        }
        Map<String, Object> terms = new TreeMap<>();
        terms.put(
                "classes",
                iris(
                        subjects(graph, owl("Class")),
                        objects(graph, CLASS),
                        objects(graph, TARGET_CLASS)));
        terms.put(
                "properties",
                iris(
                        subjects(graph, owl("ObjectProperty")),
                        subjects(graph, owl("DatatypeProperty")),
                        objects(graph, PATH),
                        Stream.of(RDF.Nodes.type)));
        JsonMapper mapper = JsonMapper.shared();
        return new QueryTerms(
                mapper.writeValueAsString(terms), mapper.writeValueAsString(prefixes.namespaces()));
    }

    private static Node owl(String term) {
        return NodeFactory.createURI("http://www.w3.org/2002/07/owl#" + term);
    }

    private static Stream<Node> subjects(Graph graph, Node type) {
        return Iter.asStream(graph.find(Node.ANY, RDF.Nodes.type, type)).map(Triple::getSubject);
    }

    private static Stream<Node> objects(Graph graph, Node property) {
        return Iter.asStream(graph.find(Node.ANY, property, Node.ANY)).map(Triple::getObject);
    }

    @SafeVarargs
    private static TreeSet<String> iris(Stream<Node>... terms) {
        var iris = new TreeSet<String>();
        for (Stream<Node> some : terms) {
            some.filter(Node::isURI).map(Node::getURI).forEach(iris::add);
        }
        return iris;
    }
}
