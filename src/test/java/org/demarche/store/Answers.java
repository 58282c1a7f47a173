package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.demarche.graph.vocabulary.Prefixes;

/// What a store answers to the questions of queries/, a line a row or triple.
public record Answers(Store store) {
    /// The names of all questions.
    public static Stream<String> names() {
        return QueryLibrary.bundled().queries().stream().map(NamedQuery::name);
    }

    /// The question of the name.
    public static NamedQuery named(String name) {
        return QueryLibrary.bundled().named(name).orElseThrow();
    }

    /// With values for some of its parameters.
    public List<String> rows(String name, Map<String, String> values) {
        return rows(named(name).bind(values, Prefixes.STANDARD));
    }

    /// As the text of the question stands, with all its variables.
    public List<String> rowsOfText(String name) {
        return rows(QueryFactory.create(named(name).text()));
    }

    /// To any question, of all graphs.
    public List<String> rows(Query query) {
        return store.read(() -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec run =
                    QueryExec.dataset(store.dataset())
                            .query(query)
                            .set(TDB2.symUnionDefaultGraph, true)
                            .build()) {
                if (query.isConstructType()) {
                    run.construct().find().forEachRemaining(triple -> rows.add(triple.toString()));
                } else {
                    run.select().forEachRemaining((Binding row) -> rows.add(row.toString()));
                }
            }
            return rows;
        });
    }
}
