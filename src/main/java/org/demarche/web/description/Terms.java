package org.demarche.web.description;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/// The vocabularies in which a server and its data are described, and a graph that is filled with
/// them. For one thread.
final class Terms {
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    static final String SHACL = "http://www.w3.org/ns/shacl#";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String SPDX = "http://spdx.org/rdf/terms#";
    static final String FORMATS = "http://www.w3.org/ns/formats/";
    static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";

    static final Map<String, String> NAMESPACES =
            Map.of(
                    "sd", SD,
                    "sh", SHACL,
                    "void", VOID,
                    "dcat", DCAT,
                    "dcterms", DCTERMS,
                    "foaf", FOAF,
                    "spdx", SPDX,
                    "formats", FORMATS);

    private final Graph graph;

    Terms(Graph graph) {
        this.graph = graph;
    }

    /// Says something with the name of a term as `void:triples`.
    Terms add(Node subject, String property, Node object) {
        graph.add(subject, term(property), object);
        return this;
    }

    Terms add(Node subject, String property, String text) {
        return add(subject, property, NodeFactory.createLiteralString(text));
    }

    Terms add(Node subject, String property, long number) {
        return add(
                subject,
                property,
                NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    Terms type(Node subject, String... classes) {
        for (String one : classes) {
            graph.add(subject, RDF.Nodes.type, term(one));
        }
        return this;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node term(String name) {
        int colon = name.indexOf(':');
        String namespace = NAMESPACES.get(name.substring(0, colon));
        if (namespace == null) {
            throw new IllegalArgumentException("no prefix of " + name);
        }
        return NodeFactory.createURI(namespace + name.substring(colon + 1));
    }
}
