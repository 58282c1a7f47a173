package org.demarche.read.container.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The named fields before a record's or an answer's content.
final class RecordHeader {
    private static final int LINES = 1000;
    private static final int LINE = 1 << 15;

    private final Map<String, List<String>> fields = new TreeMap<>();

    private RecordHeader() {}

    /// The fields up to an empty line, whatever ends lines.
    ///
    /// @param stop the beginning of a line before which they end, too; empty for none
    static RecordHeader read(ArchiveBytes bytes, String stop) throws IOException {
        RecordHeader header = new RecordHeader();
        String last = "";
        for (int i = 0; i < LINES && !bytes.isOver(); i++) {
            if (!stop.isEmpty() && bytes.peek(stop.length()).equals(stop)) {
                break;
            }
            String line = bytes.line(LINE);
            if (line.isBlank()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                List<String> values = header.all(last);
                values.set(values.size() - 1, values.getLast() + " " + line.strip());
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                header.fields
                        .computeIfAbsent(last, _ -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return header;
    }

    /// All values of a field.
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Nullable String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }
}
