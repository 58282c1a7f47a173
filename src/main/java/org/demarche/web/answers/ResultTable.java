package org.demarche.web.answers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.answers.QueryResult.Rows;
import org.jspecify.annotations.Nullable;

/// Rows as a reader sees them.
///
/// @param kept what the form of the words has to send along
/// @param words that the rows have
/// @param isFilterable whether there are so many that a reader may want fewer
public record ResultTable(
        List<ColumnHead> heads,
        List<List<ResultCell>> rows,
        Map<String, String> kept,
        String path,
        String words,
        boolean isFilterable) {
    private static final int FEW = 8;

    /// The head of a column.
    ///
    /// @param kind the word of its kind
    /// @param order `ascending`, `descending`, or null where the table is not sorted by it
    /// @param address the same table sorted by it, the other way round where it is so already
    public record ColumnHead(String name, String kind, @Nullable String order, String address) {}

    /// A row before it is sorted.
    private record TableLine(Map<String, Node> row, List<ResultCell> cells) {
        boolean has(String words) {
            return cells.stream()
                    .anyMatch(cell ->
                            cell.text().toLowerCase(Locale.ROOT).contains(words)
                                    || cell.exact().toLowerCase(Locale.ROOT).contains(words));
        }
    }

    static ResultTable of(
            Rows rows, List<ResultColumn> columns, AnswerRequest request, RowCells cells) {
        String words = request.look("rows").strip();
        String wanted = words.toLowerCase(Locale.ROOT);
        List<TableLine> lines = new ArrayList<>();
        for (Map<String, Node> row : rows.rows()) {
            var line = new TableLine(row, cells.of(row, columns));
            if (line.has(wanted)) {
                lines.add(line);
            }
        }
        sort(lines, columns, request.look("sort"), cells);
        return new ResultTable(
                columns.stream().map(column -> head(column, request)).toList(),
                lines.stream().map(TableLine::cells).toList(),
                request.kept("rows"),
                request.path(),
                words,
                rows.rows().size() >= FEW);
    }

    private static ColumnHead head(ResultColumn column, AnswerRequest request) {
        String sort = request.look("sort");
        String order =
                sort.equals(column.name())
                        ? "ascending"
                        : sort.equals("-" + column.name()) ? "descending" : null;
        String next = "ascending".equals(order) ? "-" + column.name() : column.name();
        return new ColumnHead(
                column.name(), column.kind().word(), order, request.with("sort", next));
    }

    private static void sort(
            List<TableLine> lines, List<ResultColumn> columns, String sort, RowCells cells) {
        boolean isDown = sort.startsWith("-");
        String name = isDown ? sort.substring(1) : sort;
        for (int i = 0; i < columns.size(); i++) {
            ResultColumn column = columns.get(i);
            if (column.name().equals(name)) {
                Comparator<TableLine> order = order(column, i, cells.locale());
                lines.sort(
                        Comparator.comparing((TableLine line) -> !line.row().containsKey(name))
                                .thenComparing(isDown ? order.reversed() : order));
                return;
            }
        }
    }

    /// Numbers as numbers, days as days, all else as the reader's language has it.
    private static Comparator<TableLine> order(ResultColumn column, int index, Locale locale) {
        return switch (column.kind()) {
            case NUMBER, SHARE -> Comparator.comparingDouble(line -> number(line, column.name()));
            case DATE -> Comparator.comparing(line -> form(line, column.name()));
            default -> {
                Collator collator = Collator.getInstance(locale);
                yield Comparator.comparing(
                        line -> line.cells().get(index).text(), collator::compare);
            }
        };
    }

    private static double number(TableLine line, String column) {
        Node node = line.row().get(column);
        return node == null ? 0 : ((Number) node.getLiteralValue()).doubleValue();
    }

    private static String form(TableLine line, String column) {
        Node node = line.row().get(column);
        return node == null || !node.isLiteral() ? "" : node.getLiteralLexicalForm();
    }
}
