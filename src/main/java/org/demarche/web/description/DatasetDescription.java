package org.demarche.web.description;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.StoreCounts;
import org.demarche.store.WorldGraphs;
import org.demarche.web.findings.StoreState;
import org.demarche.web.guard.Refusal;

/// The data of a store as a dataset: in VoID for clients of linked data, in DCAT for catalogues of
/// open data. Safe for many threads.
final class DatasetDescription {
    private static final String VOID_PATH = "/.well-known/void";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final StoreState store;
    private final Census census;
    private final Dumps dumps;
    private final Prefixes prefixes;

    DatasetDescription(StoreState store, Census census, Dumps dumps, Prefixes prefixes) {
        this.store = store;
        this.census = census;
        this.dumps = dumps;
        this.prefixes = prefixes;
    }

    /// @param origin of this server, without a slash at its end
    Graph inVoid(String origin) {
        Graph graph = graph();
        var terms = new Terms(graph);
        Node document = Terms.iri(origin + VOID_PATH);
        Node dataset = dataset(origin);
        terms.type(document, "void:DatasetDescription")
                .add(document, "foaf:primaryTopic", dataset)
                .type(dataset, "void:Dataset");
        about(dataset, origin, terms);
        terms.add(dataset, "void:sparqlEndpoint", Terms.iri(origin + "/sparql"))
                .add(dataset, "void:uriSpace", prefixes.base())
                .add(dataset, "void:feature", Terms.iri(Terms.FORMATS + "Turtle"))
                .add(dataset, "void:feature", Terms.iri(Terms.FORMATS + "JSON-LD"))
                .add(dataset, "void:feature", Terms.iri(Terms.FORMATS + "N-Triples"))
                .add(dataset, "void:feature", Terms.iri(Terms.FORMATS + "RDF_XML"))
                .add(dataset, "void:exampleResource", Terms.iri(prefixes.base() + "state/IDN"));
        for (Dump dump : Dump.all()) {
            terms.add(dataset, "void:dataDump", Terms.iri(origin + dump.path()));
        }
        for (DumpedPart part : DumpedPart.values()) {
            Node subset = part(part, origin);
            terms.add(dataset, "void:subset", subset).type(subset, "void:Dataset");
            tell(part, subset, terms);
        }
        census.counts().ifPresent(counts -> count(dataset, counts, terms));
        return graph;
    }

    private void count(Node dataset, StoreCounts counts, Terms terms) {
        Partitions.describe(dataset, counts, terms);
        terms.add(
                dataset,
                "void:documents",
                counts.graphs().keySet().stream().filter(name -> !WorldGraphs.isOne(name)).count());
        terms.add(dataset, "dcterms:modified", time(store.changed().get()));
        Set<String> vocabularies = new TreeSet<>();
        counts.properties()
                .keySet()
                .forEach(property ->
                        vocabularies.add(property.getURI().replaceFirst("[^#/]*$", "")));
        vocabularies.remove("");
        vocabularies.forEach(one -> terms.add(dataset, "void:vocabulary", Terms.iri(one)));
    }

    /// @param origin of this server, without a slash at its end
    Graph inDcat(String origin) {
        Graph graph = graph();
        var terms = new Terms(graph);
        Node catalogue = Terms.iri(origin + "/dcat#catalogue");
        Node service = Terms.iri(origin + "/sparql");
        terms.type(catalogue, "dcat:Catalog")
                .add(catalogue, "dcterms:title", "Data of a Demarche server")
                .add(catalogue, "foaf:homepage", Terms.iri(origin + "/"))
                .add(catalogue, "dcat:service", service)
                .type(service, "dcat:DataService")
                .add(service, "dcterms:title", "SPARQL endpoint")
                .add(service, "dcat:endpointURL", service)
                .add(service, "dcat:endpointDescription", Terms.iri(origin + "/openapi.json"))
                .add(
                        service,
                        "dcterms:conformsTo",
                        Terms.iri("https://www.w3.org/TR/sparql11-protocol/"));
        Node all = dataset(origin);
        describe(all, origin, terms);
        terms.add(catalogue, "dcat:dataset", all).add(service, "dcat:servesDataset", all);
        for (DumpedPart part : DumpedPart.values()) {
            Node dataset = part(part, origin);
            terms.add(catalogue, "dcat:dataset", dataset)
                    .add(service, "dcat:servesDataset", dataset)
                    .add(all, "dcterms:hasPart", dataset)
                    .type(dataset, "dcat:Dataset");
            tell(part, dataset, terms);
        }
        for (Dump dump : Dump.all()) {
            distribute(dump, origin, terms);
        }
        return graph;
    }

    private void describe(Node all, String origin, Terms terms) {
        terms.type(all, "dcat:Dataset");
        about(all, origin, terms);
        terms.add(all, "dcat:landingPage", Terms.iri(origin + "/"));
        terms.add(all, "dcterms:modified", time(store.changed().get()));
    }

    private void distribute(Dump dump, String origin, Terms terms) {
        Node file = Terms.iri(origin + dump.path());
        Node type = Terms.iri(MEDIA_TYPES + dump.format().mediaType());
        terms.add(part(dump.part(), origin), "dcat:distribution", file)
                .type(file, "dcat:Distribution")
                .add(file, "dcterms:title", dump.name())
                .add(file, "dcat:accessURL", file)
                .add(file, "dcat:downloadURL", file)
                .add(file, "dcat:mediaType", type)
                .add(file, "dcat:compressFormat", Terms.iri(MEDIA_TYPES + "application/gzip"));
        made(dump)
                .ifPresent(made -> {
                    Node checksum = Terms.iri(file.getURI() + "#sha256");
                    terms.add(file, "dcat:byteSize", made.bytes())
                            .add(file, "dcterms:modified", time(made.since()))
                            .add(file, "spdx:checksum", checksum)
                            .type(checksum, "spdx:Checksum")
                            .add(
                                    checksum,
                                    "spdx:algorithm",
                                    Terms.term("spdx:checksumAlgorithm_sha256"))
                            .add(
                                    checksum,
                                    "spdx:checksumValue",
                                    NodeFactory.createLiteralDT(
                                            made.sha256(), XSDDatatype.XSDhexBinary));
                });
    }

    /// A large dump is told of without its size until it is made.
    private Optional<FinishedDump> made(Dump dump) {
        try {
            return Optional.of(dumps.of(dump, PATIENCE));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static void about(Node dataset, String origin, Terms terms) {
        terms.add(dataset, "dcterms:title", "Demarche: what news articles tell of diplomacy")
                .add(
                        dataset,
                        "dcterms:description",
                        "Who said what, for which state, under which clause of which agreement, each with the "
                                + "sentence it rests on; a named graph for each article, and graphs of what is known "
                                + "of the world.")
                .add(dataset, "foaf:homepage", Terms.iri(origin + "/"))
                .add(dataset, "dcterms:conformsTo", WorldGraphs.ONTOLOGY);
    }

    private static void tell(DumpedPart part, Node dataset, Terms terms) {
        switch (part) {
            case READINGS ->
                    terms.add(dataset, "dcterms:title", "Readings of articles")
                            .add(
                                    dataset,
                                    "dcterms:rights",
                                    "The sentences that are quoted are those of the articles' publishers; the articles' "
                                            + "texts are not in it.");
            case WORLD ->
                    terms.add(
                                    dataset,
                                    "dcterms:title",
                                    "The ontology and what is known of the world")
                            .add(dataset, "dcterms:license", Terms.iri(Terms.CC_BY));
        }
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Terms.NAMESPACES);
        return graph;
    }

    private static Node dataset(String origin) {
        return Terms.iri(origin + VOID_PATH + "#dataset");
    }

    private static Node part(DumpedPart part, String origin) {
        return Terms.iri(origin + VOID_PATH + "#" + part.word());
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }
}
