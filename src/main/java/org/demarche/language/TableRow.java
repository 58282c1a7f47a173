package org.demarche.language;

import java.util.ArrayList;
import java.util.List;

/// A row of a table: columns parted by tabs. Blank lines and those that begin with `#` are none.
///
/// @param place its file, as people are told of it
/// @param number its line, from 1
/// @param faults where faults are gathered
record TableRow(String place, int number, List<String> columns, List<String> faults) {
    static List<TableRow> of(String place, List<String> lines, List<String> faults) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> columns = columns(line.strip());
                rows.add(new TableRow(place, i + 1, columns, faults));
            }
        }
        return rows;
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>(4);
        int begin = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
            columns.add(line.substring(begin, tab));
            begin = tab + 1;
            while (line.charAt(begin) == '\t') {
                begin++;
            }
        }
        columns.add(line.substring(begin));
        return List.copyOf(columns);
    }

    String column(int index) {
        return columns.get(index);
    }

    void fault(String what) {
        faults.add(place + ":" + number + ": " + what);
    }
}
