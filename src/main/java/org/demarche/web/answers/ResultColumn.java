package org.demarche.web.answers;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;

/// A column of an answer. Immutable.
///
/// @param values those that are bound
record ResultColumn(String name, ColumnKind kind, List<Node> values) {
    static List<ResultColumn> of(QueryResult.Rows rows, Deeds deeds, String base) {
        return rows.columns().stream()
                .map(name -> {
                    List<Node> values =
                            rows.rows().stream()
                                    .map(row -> row.get(name))
                                    .filter(Objects::nonNull)
                                    .toList();
                    return new ResultColumn(name, ColumnKind.of(values, deeds, base), values);
                })
                .toList();
    }
}
