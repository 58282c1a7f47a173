package org.demarche.web.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/// The files of the ontology that come with the program, read when first asked for. Safe for many
/// threads; nobody changes the graphs.
final class OntologyFiles {
    private final Map<OntologyFile, Graph> graphs = new ConcurrentHashMap<>();

    /// A file of the ontology.
    enum OntologyFile {
        DEMARCHE,
        ACTS,
        RULES,
        SHAPES;

        static Optional<OntologyFile> named(String name) {
            return Arrays.stream(values()).filter(part -> part.word().equals(name)).findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The terms: all but the shapes that data must hold to.
    Graph terms() {
        Graph all = GraphFactory.createDefaultGraph();
        for (OntologyFile part : OntologyFile.values()) {
            if (part != OntologyFile.SHAPES) {
                GraphUtil.addInto(all, graph(part));
                all.getPrefixMapping().setNsPrefixes(graph(part).getPrefixMapping());
            }
        }
        return all;
    }

    Graph graph(OntologyFile part) {
        return graphs.computeIfAbsent(part, OntologyFiles::parse);
    }

    /// The file as it was written, with its comments.
    static byte[] text(OntologyFile part) {
        try (InputStream file = file(part)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph parse(OntologyFile part) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream file = file(part)) {
            RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }

    private static InputStream file(OntologyFile part) {
        String name = "/ontology/" + part.word() + ".ttl";
        InputStream file = OntologyFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("the program lacks its file " + name);
        }
        return file;
    }
}
