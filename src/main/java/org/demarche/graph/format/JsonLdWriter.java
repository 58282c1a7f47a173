package org.demarche.graph.format;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;

/// JSON-LD 1.1: one context of prefixes, then an object for each graph. Values keep their own type
/// and words (no native numbers), so that they come back as they were.
final class JsonLdWriter implements RdfWriter {
    private final JsonWriter json;
    private final Prefixes vocabulary;
    private final BlankNodeNames names = new BlankNodeNames();

    JsonLdWriter(OutputStream stream, Prefixes prefixes) {
        this.vocabulary = prefixes.withoutIndividuals();
        json =
                new JsonWriter(
                        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        writing(this::head);
    }

    private void head() throws IOException {
        json.beginObject().name("@context").beginObject();
        for (var prefix : vocabulary.namespaces().entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        json.endObject().name("@graph").beginArray();
    }

    @Override
    public void write(ArticleGraph graph) {
        writing(() -> {
            if (!graph.isUnnamed()) {
                json.beginObject().name("@id").value(graph.name().toString());
                json.name("@graph").beginArray();
            }
            Map<Node, List<Triple>> bySubject =
                    TripleOrder.sorted(graph, names).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Triple::getSubject,
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            for (var subject : bySubject.entrySet()) {
                subject(subject.getKey(), subject.getValue());
            }
            if (!graph.isUnnamed()) {
                json.endArray().endObject();
            }
        });
    }

    private void subject(Node subject, List<Triple> triples) throws IOException {
        json.beginObject().name("@id").value(id(subject));
        Map<Node, List<Node>> byProperty =
                triples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Triple::getPredicate,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Triple::getObject, Collectors.toList())));
        for (var property : byProperty.entrySet()) {
            boolean types =
                    property.getKey().equals(RDF.Nodes.type)
                            && property.getValue().stream().noneMatch(Node::isLiteral);
            json.name(types ? "@type" : name(property.getKey()));
            json.beginArray();
            for (Node value : property.getValue()) {
                if (types) {
                    json.value(value.isURI() ? name(value) : id(value));
                } else {
                    value(value);
                }
            }
            json.endArray();
        }
        json.endObject();
    }

    private void value(Node value) throws IOException {
        json.beginObject();
        if (value.isLiteral()) {
            String language = value.getLiteralLanguage();
            String type = value.getLiteralDatatypeURI();
            if (!language.isEmpty()) {
                json.name("@language").value(language);
            } else if (!type.equals(XSDDatatype.XSDstring.getURI())) {
                json.name("@type").value(shortened(type));
            }
            json.name("@value").value(value.getLiteralLexicalForm());
        } else {
            json.name("@id").value(id(value));
        }
        json.endObject();
    }

    /// Identities stay whole, and their prefixes are not in the context, where `state:X` would no
    /// longer be an IRI of its own: only names of the vocabulary are shortened.
    private static String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    private String name(Node node) {
        return shortened(node.getURI());
    }

    private String shortened(String iri) {
        String shorter = vocabulary.shorten(iri);
        return shorter.startsWith("id:") ? iri : shorter;
    }

    @Override
    public void close() {
        writing(() -> json.endArray().endObject().flush());
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void writing(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
