package org.demarche.web.description;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.StoreCounts;

/// What an endpoint says about itself, in the SPARQL Service Description vocabulary: what it takes
/// and gives, which prefixes it knows, and how much is in which graph. Safe for many threads.
public final class ServiceDescription {
    private static final int MOST_GRAPHS = 250;

    private static final List<String> ROWS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV");
    private static final List<String> GRAPHS =
            List.of("Turtle", "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads");

    private final Census census;
    private final Prefixes prefixes;

    ServiceDescription(Census census, Prefixes prefixes) {
        this.census = census;
        this.prefixes = prefixes;
    }

    /// @param endpoint its whole address
    /// @param writable whether it takes updates; its default graph is its own then, not all graphs
    ///   as one
    public Graph of(String endpoint, boolean writable) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Terms.NAMESPACES);
        var terms = new Terms(graph);
        Node service = Terms.iri(endpoint);
        terms.type(service, "sd:Service")
                .add(service, "sd:endpoint", service)
                .add(service, "sd:supportedLanguage", Terms.term("sd:SPARQL11Query"))
                .add(service, "dcterms:title", "Demarche: who said what, for which state");
        String version = ServiceDescription.class.getPackage().getImplementationVersion();
        if (version != null) {
            terms.add(service, "dcterms:hasVersion", version);
        }
        if (writable) {
            terms.add(service, "sd:supportedLanguage", Terms.term("sd:SPARQL11Update"));
            GRAPHS.forEach(format -> terms.add(service, "sd:inputFormat", format(format)));
        } else {
            terms.add(service, "sd:feature", Terms.term("sd:UnionDefaultGraph"));
        }
        ROWS.forEach(format -> terms.add(service, "sd:resultFormat", format(format)));
        GRAPHS.forEach(format -> terms.add(service, "sd:resultFormat", format(format)));
        addPrefixes(service, terms);
        addDataset(service, writable, terms);
        return graph;
    }

    private void addPrefixes(Node service, Terms terms) {
        for (Map.Entry<String, String> one : prefixes.predeclared().entrySet()) {
            Node declaration = Terms.iri(service.getURI() + "#prefix-" + one.getKey());
            terms.add(service, "sh:declare", declaration)
                    .type(declaration, "sh:PrefixDeclaration")
                    .add(declaration, "sh:prefix", one.getKey())
                    .add(
                            declaration,
                            "sh:namespace",
                            NodeFactory.createLiteralDT(one.getValue(), XSDDatatype.XSDanyURI));
        }
    }

    private void addDataset(Node service, boolean writable, Terms terms) {
        Node dataset = Terms.iri(service.getURI() + "#dataset");
        Node whole = Terms.iri(service.getURI() + "#default-graph");
        terms.add(service, "sd:defaultDataset", dataset)
                .add(service, "sd:availableGraphs", dataset)
                .type(dataset, "sd:Dataset", "sd:GraphCollection")
                .add(dataset, "sd:defaultGraph", whole)
                .type(whole, "sd:Graph");
        census.counts()
                .ifPresent(counts -> {
                    if (!writable) {
                        terms.type(whole, "void:Dataset");
                        Partitions.describe(whole, counts, terms);
                    }
                    addGraphs(dataset, counts, terms);
                });
    }

    private static void addGraphs(Node dataset, StoreCounts counts, Terms terms) {
        int all = counts.graphs().size();
        terms.add(
                dataset,
                "dcterms:description",
                all <= MOST_GRAPHS
                        ? "All "
                                + all
                                + " named graphs: one for each article, and those of the world."
                        : "The first %d of %d named graphs; SELECT DISTINCT ?g { GRAPH ?g {} } lists all."
                                .formatted(MOST_GRAPHS, all));
        int number = 0;
        for (Map.Entry<Node, Long> one : counts.graphs().entrySet()) {
            if (++number > MOST_GRAPHS) {
                break;
            }
            Node named = Terms.iri(dataset.getURI() + "-named-" + number);
            Node graph = Terms.iri(dataset.getURI() + "-graph-" + number);
            terms.add(dataset, "sd:namedGraph", named)
                    .type(named, "sd:NamedGraph")
                    .add(named, "sd:name", one.getKey())
                    .add(named, "sd:graph", graph)
                    .type(graph, "sd:Graph")
                    .add(graph, "void:triples", one.getValue());
        }
    }

    private static Node format(String name) {
        return Terms.iri(Terms.FORMATS + name);
    }
}
