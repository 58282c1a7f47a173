package org.demarche.web.explore;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.Running;

/// Statements by their words, from the index of the store. Safe for many threads.
public record WordSearch(DatasetGraph store, Executions executions) {
    private static final Query QUERY =
            QueryFactory.create(
                    """
                    PREFIX dem: <https://w3id.org/demarche/ontology#>
                    PREFIX text: <http://jena.apache.org/text#>
                    SELECT DISTINCT ?statement { ?statement text:query (dem:text ?sought 100000) }
                    """);

    /// Statements that have all of the words; `*` at the end of one stands for any ending. The best
    /// come first.
    public Set<Node> statements(String words) {
        Node sought = NodeFactory.createLiteralString(sought(words));
        return executions.ask(Duration.ofSeconds(10), running -> find(sought, running));
    }

    /// The words as the index wants them.
    static String sought(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(WordSearch::term)
                .collect(Collectors.joining(" AND "));
    }

    private static String term(String word) {
        return word.length() > 1 && word.endsWith("*")
                ? QueryParserBase.escape(word.substring(0, word.length() - 1)) + "*"
                : "\"" + QueryParserBase.escape(word) + "\"";
    }

    private Set<Node> find(Node sought, Running<Set<Node>> running) {
        Set<Node> found = new LinkedHashSet<>();
        try (QueryExec execution =
                running.watched(
                        QueryExec.dataset(store)
                                .query(QUERY)
                                .substitution("sought", sought)
                                .set(TDB2.symUnionDefaultGraph, true)
                                .build())) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> found.add(row.get(Var.alloc("statement"))));
        }
        return found;
    }
}
