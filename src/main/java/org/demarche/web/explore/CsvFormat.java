package org.demarche.web.explore;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table with a head, a finding a row; several values in one cell have a semicolon between them.
record CsvFormat(FlatFindings findings) implements ResultFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(Exploration exploration, OutputStream out) throws IOException {
        List<Map<String, Object>> rows = findings.rows(exploration);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            if (!rows.isEmpty()) {
                printer.printRecord(rows.getFirst().keySet());
            }
            for (Map<String, Object> row : rows) {
                printer.printRecord(row.values().stream().map(CsvFormat::cell));
            }
        }
    }

    private static Object cell(Object value) {
        return value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : value;
    }
}
