package org.demarche.web.explore;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Finding;

/// The findings with their passages and sentences, what stands above their articles, and the names
/// of everybody in them; each article's by itself.
record TurtleFormat(FindingTexts texts, ExploreAddresses addresses) implements ResultFormat {
    private static final List<Node> HEAD =
            List.of(
                    Borrowed.TYPE,
                    Borrowed.LABEL,
                    Borrowed.HEADLINE,
                    Borrowed.URL,
                    Borrowed.DATE_PUBLISHED,
                    Borrowed.PUBLISHER,
                    Borrowed.IN_LANGUAGE);

    @Override
    public String name() {
        return "ttl";
    }

    @Override
    public String mediaType() {
        return Format.TURTLE.mediaType();
    }

    @Override
    public void write(Exploration exploration, OutputStream out) {
        Map<Node, Set<Triple>> articles = texts.reading(() -> articles(exploration.found()));
        try (RdfWriter writer = Format.TURTLE.writer(out, addresses.things().prefixes())) {
            articles.forEach((article, triples) ->
                    writer.write(new ArticleGraph(article, List.copyOf(triples))));
        }
    }

    private Map<Node, Set<Triple>> articles(List<Finding> findings) {
        Map<Node, Set<Triple>> articles = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Node graph = finding.article();
            Set<Triple> triples = articles.computeIfAbsent(graph, _ -> new LinkedHashSet<>());
            if (triples.isEmpty()) {
                add(triples, graph, graph, HEAD);
            }
            add(triples, graph, finding.node(), List.of());
        }
        return articles;
    }

    /// All of a thing, or some of its properties; with the passages and the names that it leads to.
    private void add(Set<Triple> triples, Node graph, Node thing, List<Node> properties) {
        List<Triple> own =
                about(graph, thing)
                        .filter(triple ->
                                properties.isEmpty() || properties.contains(triple.getPredicate()))
                        .toList();
        triples.addAll(own);
        for (Triple triple : own) {
            Node object = triple.getObject();
            if (object.isURI() && !triple.getPredicate().equals(Borrowed.TYPE)) {
                boolean isPassage =
                        triple.predicateMatches(Properties.PASSAGE)
                                || triple.predicateMatches(Properties.SENTENCE);
                if (isPassage && !object.equals(thing)) {
                    add(triples, graph, object, List.of());
                } else {
                    about(graph, object)
                            .filter(name ->
                                    name.predicateMatches(Borrowed.LABEL)
                                            || name.predicateMatches(Borrowed.TYPE))
                            .forEach(triples::add);
                }
            }
        }
    }

    private Stream<Triple> about(Node graph, Node thing) {
        DatasetGraph store = texts.store();
        return Iter.asStream(store.find(graph, thing, Node.ANY, Node.ANY)).map(Quad::asTriple);
    }
}
