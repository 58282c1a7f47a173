package org.demarche.web.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/// Which columns of an answer are drawn as what; empty where it has none that fits. Immutable.
///
/// @param parties the first two columns of states and organisations, or else of other things; fewer
///   where there are not so many
/// @param deed what is done
/// @param modality whether it is told as done
/// @param date days, months or years
/// @param count whole numbers that say how often
record ResultRoles(
        List<String> parties,
        Optional<String> deed,
        Optional<String> modality,
        Optional<String> date,
        Optional<String> count) {
    /// Those of a network or timeline.
    static ResultRoles of(List<ResultColumn> columns) {
        List<String> parties = parties(columns);
        List<String> things =
                names(
                        columns,
                        column -> column.kind().isParty() || column.kind() == ColumnKind.THING);
        return of(columns, parties.size() > 1 || things.size() < 2 ? parties : things);
    }

    /// Those of a map, which has states alone.
    static ResultRoles ofMap(List<ResultColumn> columns) {
        return of(columns, parties(columns));
    }

    private static ResultRoles of(List<ResultColumn> columns, List<String> parties) {
        return new ResultRoles(
                parties.stream().limit(2).toList(),
                first(columns, column -> column.kind() == ColumnKind.DEED),
                first(columns, column -> column.kind() == ColumnKind.MODALITY),
                first(columns, column -> column.kind() == ColumnKind.DATE),
                first(columns, ResultRoles::isCount));
    }

    private static List<String> parties(List<ResultColumn> columns) {
        return names(columns, column -> column.kind().isParty());
    }

    private static boolean isCount(ResultColumn column) {
        return column.kind() == ColumnKind.NUMBER
                && column.values().stream().allMatch(ResultRoles::isCount);
    }

    private static boolean isCount(Node value) {
        return (value.getLiteralValue() instanceof Integer number && number >= 0)
                || (value.getLiteralValue() instanceof Long large
                        && large >= 0
                        && large <= Integer.MAX_VALUE);
    }

    private static Optional<String> first(
            List<ResultColumn> columns, Predicate<ResultColumn> fits) {
        return columns.stream().filter(fits).map(ResultColumn::name).findFirst();
    }

    private static List<String> names(List<ResultColumn> columns, Predicate<ResultColumn> fits) {
        return columns.stream().filter(fits).map(ResultColumn::name).toList();
    }

    /// Whether it says who deals with whom.
    boolean hasTies() {
        return parties.size() > 1;
    }
}
