package org.demarche.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// Takes what articles say home: an article at a time, in the order of their names, so that the
/// same content gives the same bytes whatever the size of the store. The world's own graphs and the
/// articles' texts stay behind unless asked for.
public final class Export {
    /// How much of each article is taken.
    public enum Extent {
        /// Of named states what involves them, with its evidence; without states all.
        FINDINGS,
        /// All that was found in it.
        WHOLE_ARTICLES,
        /// All, and with an export of everything the world's own graphs, too.
        WITH_WORLD
    }

    /// By these a graph may tell of a state, if only through whoever holds an office of it.
    private static final List<Node> INVOLVING =
            Stream.concat(Excerpt.INVOLVES.stream(), Stream.of(Properties.OF)).toList();

    /// What is in an article's graph with its text alone.
    private static final List<Node> TEXT = List.of(Borrowed.ARTICLE_BODY, Properties.INPUT);

    private final Store store;
    private final ExportFilter filter;
    private final Extent extent;
    private final boolean withText;

    /// @param withText whether the articles' texts go with them
    public Export(Store store, ExportFilter filter, Extent extent, boolean withText) {
        this.store = store;
        this.filter = filter;
        this.extent = extent;
        this.withText = withText;
    }

    /// Writes what the filter lets through.
    ///
    /// @return of how many articles that is
    public long write(RdfWriter writer) {
        return store.read(() -> {
            DatasetGraph dataset = store.dataset();
            long written = 0;
            for (Node name : names(dataset)) {
                ArticleGraph graph = taken(graph(dataset, name));
                if (!graph.triples().isEmpty()) {
                    writer.write(graph);
                    written++;
                }
            }
            return written;
        });
    }

    private ArticleGraph taken(ArticleGraph graph) {
        if (extent == Extent.FINDINGS && !filter.states().isEmpty()) {
            return new Excerpt(graph)
                    .on(filter.states(), date -> filter.hasNoPeriod() || filter.hasDate(date));
        }
        return isInPeriod(graph) && isOfStates(graph)
                ? graph
                : new ArticleGraph(graph.name(), List.of());
    }

    private Set<Node> names(DatasetGraph dataset) {
        Set<Node> names = new TreeSet<>(Comparator.comparing(Node::toString));
        if (!filter.articles().isEmpty()) {
            filter.articles().forEach(article -> named(dataset, article, names));
        } else if (!filter.states().isEmpty()) {
            for (Node property : INVOLVING) {
                dataset.find(Node.ANY, Node.ANY, property, filter.states().getFirst())
                        .forEachRemaining(quad -> names.add(quad.getGraph()));
            }
        } else {
            dataset.listGraphNodes().forEachRemaining(names::add);
            if (!dataset.getDefaultGraph().isEmpty() && filter.hasNoPeriod()) {
                names.add(Quad.defaultGraphIRI);
            }
        }
        names.removeIf(name ->
                WorldGraphs.isOne(name)
                        && !(extent == Extent.WITH_WORLD && filter.equals(ExportFilter.ALL)));
        return names;
    }

    private static void named(DatasetGraph dataset, String article, Set<Node> names) {
        Node iri = NodeFactory.createURI(article);
        if (dataset.containsGraph(iri)) {
            names.add(iri);
        }
        Node text = NodeFactory.createLiteralString(article);
        Node address = NodeFactory.createLiteralDT(article, XSDDatatype.XSDanyURI);
        for (Node url : List.of(iri, text, address)) {
            dataset.find(Node.ANY, Node.ANY, Borrowed.URL, url)
                    .forEachRemaining(quad -> names.add(quad.getGraph()));
        }
    }

    private ArticleGraph graph(DatasetGraph dataset, Node name) {
        List<Triple> triples = new ArrayList<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    if (withText || !TEXT.contains(quad.getPredicate())) {
                        triples.add(quad.asTriple());
                    }
                });
        return new ArticleGraph(name, triples);
    }

    private boolean isInPeriod(ArticleGraph graph) {
        return filter.hasNoPeriod()
                || graph.triples().stream()
                        .filter(triple ->
                                triple.getPredicate().equals(Properties.SAID_ON)
                                        || triple.getPredicate().equals(Borrowed.DATE_PUBLISHED))
                        .map(Triple::getObject)
                        .anyMatch(date ->
                                date.isLiteral() && filter.hasDate(date.getLiteralLexicalForm()));
    }

    /// All the states in one statement, relation, agreement or event.
    private boolean isOfStates(ArticleGraph graph) {
        if (filter.states().isEmpty()) {
            return true;
        }
        Map<Node, Set<Node>> involved = new HashMap<>();
        for (Triple triple : graph.triples()) {
            if (Excerpt.INVOLVES.contains(triple.getPredicate())
                    && filter.states().contains(triple.getObject())) {
                involved.computeIfAbsent(triple.getSubject(), _ -> new HashSet<>())
                        .add(triple.getObject());
            }
        }
        return involved.values().stream().anyMatch(states -> states.containsAll(filter.states()));
    }
}
