package org.demarche.web.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/// Makes the cells of rows; the number of a row that says who does what to whom leads to what is
/// behind it. For one thread.
record RowCells(ResultWords words, Deeds deeds, ResultRoles roles, AnswerDoors doors) {
    Locale locale() {
        return words.phrases().locale();
    }

    List<ResultCell> of(Map<String, Node> row, List<ResultColumn> columns) {
        List<ResultCell> cells = new ArrayList<>();
        for (ResultColumn column : columns) {
            ResultCell cell = words.cell(row.get(column.name()), column.kind(), deeds);
            boolean isCount = roles.count().filter(column.name()::equals).isPresent();
            cells.add(isCount ? cell.leadingTo(doors.row(row, roles)) : cell);
        }
        return cells;
    }
}
