package org.demarche.web.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// What the endpoint says about itself, in the SPARQL Service Description vocabulary.
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "JSON-LD",
                    "RDF_XML");

    private ServiceDescription() {}

    /// The description of the endpoint at the address `endpoint`.
    static Graph of(String endpoint, boolean writable) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node service = NodeFactory.createBlankNode();
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), NodeFactory.createURI(endpoint));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        if (writable) {
            graph.add(service, sd("supportedLanguage"), sd("SPARQL11Update"));
        } else {
            graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        }
        for (String format : RESULTS) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        Node dataset = NodeFactory.createBlankNode();
        Node whole = NodeFactory.createBlankNode();
        graph.add(Triple.create(service, sd("defaultDataset"), dataset));
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), whole);
        graph.add(whole, RDF.Nodes.type, sd("Graph"));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
