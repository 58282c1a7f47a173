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
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
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

    private static final Var GRAPH = Var.alloc("graph");
    private static final Var NAME = Var.alloc("name");
    private static final Var PROPERTY = Var.alloc("property");
    private static final Var VALUE = Var.alloc("value");

    private static final Query ALL = QueryFactory.create("SELECT ?name { GRAPH ?name {} }");
    private static final Query NAMED =
            QueryFactory.create(
                    "SELECT (?value AS ?name) { FILTER EXISTS { GRAPH ?graph { ?s ?p ?o } } }");
    private static final Query TELLING_OF =
            QueryFactory.create(
                    "SELECT DISTINCT ?name { GRAPH ?name { ?subject ?property ?value } }");
    private static final Query CONTENT =
            QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }");

    private final QuerySource source;
    private final ExportFilter filter;
    private final Extent extent;
    private final boolean withText;

    /// @param withText whether the articles' texts go with them
    public Export(QuerySource source, ExportFilter filter, Extent extent, boolean withText) {
        this.source = source;
        this.filter = filter;
        this.extent = extent;
        this.withText = withText;
    }

    /// Writes what the filter lets through; of a store as it is when this begins, of a server as it
    /// is when each article's turn comes.
    ///
    /// @return of how many articles that is
    /// @throws StoreException when a server cannot be reached or refuses
    public long write(RdfWriter writer) {
        return source.read(() -> {
            long written = 0;
            for (Node name : names()) {
                ArticleGraph graph = taken(graph(name));
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

    private Set<Node> names() {
        Set<Node> names = new TreeSet<>(Comparator.comparing(Node::toString));
        if (!filter.articles().isEmpty()) {
            filter.articles().forEach(article -> names.addAll(named(article)));
        } else if (!filter.states().isEmpty()) {
            Node state = filter.states().getFirst();
            for (Node property : INVOLVING) {
                names.addAll(graphs(TELLING_OF, Map.of(PROPERTY, property, VALUE, state)));
            }
        } else {
            names.addAll(graphs(ALL, Map.of()));
        }
        names.removeIf(name ->
                WorldGraphs.isOne(name)
                        && !(extent == Extent.WITH_WORLD && filter.equals(ExportFilter.ALL)));
        return names;
    }

    private List<Node> named(String article) {
        Node iri = NodeFactory.createURI(article);
        List<Node> names = new ArrayList<>(graphs(NAMED, Map.of(GRAPH, iri, VALUE, iri)));
        Node text = NodeFactory.createLiteralString(article);
        Node address = NodeFactory.createLiteralDT(article, XSDDatatype.XSDanyURI);
        for (Node url : List.of(iri, text, address)) {
            names.addAll(graphs(TELLING_OF, Map.of(PROPERTY, Borrowed.URL, VALUE, url)));
        }
        return names;
    }

    private List<Node> graphs(Query query, Map<Var, Node> values) {
        return source.ask(
                QueryTransformOps.replaceVars(query, values),
                run -> {
                    List<Node> names = new ArrayList<>();
                    run.select().forEachRemaining(row -> names.add(row.get(NAME)));
                    return names;
                });
    }

    private ArticleGraph graph(Node name) {
        return source.ask(
                QueryTransformOps.replaceVars(CONTENT, Map.of(GRAPH, name)),
                run -> {
                    List<Triple> triples = new ArrayList<>();
                    run.constructTriples()
                            .forEachRemaining(triple -> {
                                if (withText
                                        || !ArticleGraph.TEXT.contains(triple.getPredicate())) {
                                    triples.add(triple);
                                }
                            });
                    return new ArticleGraph(name, triples);
                });
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
