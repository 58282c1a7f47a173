package org.demarche.read.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a table as records.
final class Table implements Contents {
    private static final Set<String> NOTHING = Set.of("NULL", "null", "NaN", "nan", "None", "\\N");

    private final Origin origin;
    private final TableRows rows;
    private final TableLayout layout;

    Table(Origin origin, TableRows rows, TableLayout layout) {
        this.origin = origin;
        this.rows = rows;
        this.layout = layout;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            TableRows.CutRow row = rows.next(layout);
            if (row == null) {
                return null;
            }
            String place = origin.name() + ":" + row.line();
            String text = row.text();
            if (text == null) {
                return Raw.tooLong(place, "a row");
            }
            List<String> cells = layout.cells(text, row.quoted());
            if (cells.stream().allMatch(String::isBlank) || isHeader(cells)) {
                continue;
            }
            int wanted = layout.columns().size();
            if (cells.size() > wanted
                    && cells.subList(wanted, cells.size()).stream().anyMatch(c -> !c.isBlank())) {
                return Raw.unreadable(
                        place,
                        "has "
                                + cells.size()
                                + " cells, but the table has "
                                + wanted
                                + " columns; put cells with such signs in quotation marks");
            }
            return new Raw.Record(
                    place, origin.input(), JsonMapper.shared().writeValueAsBytes(fields(cells)));
        }
    }

    private Map<String, String> fields(List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), layout.columns().size()); i++) {
            String cell = cells.get(i);
            String column = layout.columns().get(i);
            if (!cell.isBlank() && !column.isEmpty() && !NOTHING.contains(cell.strip())) {
                fields.putIfAbsent(column, cell);
            }
        }
        return fields;
    }

    private boolean isHeader(List<String> cells) {
        return cells.stream().map(TableLayout::unquoted).toList().equals(layout.columns());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
