package org.demarche.web.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// What a query answered, before anybody asks how it looks. Immutable.
public sealed interface QueryResult {
    /// The word by which a template knows it.
    default String kind() {
        return switch (this) {
            case Rows _ -> "table";
            case Truth _ -> "truth";
            case Statements _ -> "statements";
        };
    }

    /// Rows of SELECT.
    ///
    /// @param columns the names of the variables
    /// @param rows by the names of the variables; a variable that is not bound is not there
    /// @param known how many rows are known to be: all of them, or at least so many
    record Rows(
            List<String> columns,
            List<Map<String, Node>> rows,
            long known,
            Completeness completeness)
            implements QueryResult {
        private static final long COUNTING_NANOS = 1_000_000_000L;

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /// Keeps the first rows and counts the others, for a second at most.
        ///
        /// @param soFar told what there is when the query may be or is cut off
        /// @throws QueryCancelledException when the query is cut off
        public static Rows of(RowSet rows, int most, Consumer<Rows> soFar) {
            List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
            List<Map<String, Node>> first = new ArrayList<>();
            long known = 0;
            try {
                while (known < most && rows.hasNext()) {
                    first.add(nodes(rows.next()));
                    known++;
                }
                soFar.accept(new Rows(columns, first, known, Completeness.UNCOUNTED));
                long end = System.nanoTime() + COUNTING_NANOS;
                while (rows.hasNext()) {
                    if (System.nanoTime() > end) {
                        return new Rows(columns, first, known, Completeness.UNCOUNTED);
                    }
                    rows.next();
                    known++;
                }
            } catch (QueryCancelledException e) {
                if (known > 0) {
                    soFar.accept(
                            new Rows(
                                    columns,
                                    first,
                                    known,
                                    known < most
                                            ? Completeness.BROKEN_OFF
                                            : Completeness.UNCOUNTED));
                }
                throw e;
            }
            return new Rows(columns, first, known, Completeness.WHOLE);
        }

        private static Map<String, Node> nodes(Binding binding) {
            Map<String, Node> nodes = new HashMap<>();
            binding.forEach((variable, node) -> nodes.put(variable.getVarName(), node));
            return nodes;
        }
    }

    /// How much of an answer is known.
    enum Completeness {
        /// All rows were counted.
        WHOLE,
        /// There are more rows than were counted.
        UNCOUNTED,
        /// The query was ended before it had told all its rows.
        BROKEN_OFF
    }

    /// The answer to ASK.
    record Truth(boolean holds) implements QueryResult {}

    /// The statements of CONSTRUCT or DESCRIBE.
    record Statements(Graph graph) implements QueryResult {}
}
