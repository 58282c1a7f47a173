package org.demarche.store;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.demarche.graph.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/// Rows as a table to read on a screen: columns aligned, IRIs short, numbers to the right.
final class TextTable {
    /// A longer cell is cut: the other forms have all of it.
    private static final int WIDEST = 70;

    private final Prefixes prefixes;

    TextTable(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    long write(RowSet rows, OutputStream out) throws IOException {
        List<Var> columns = rows.getResultVars();
        List<List<Cell>> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            lines.add(columns.stream().map(column -> cell(row.get(column))).toList());
        }
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(columns.get(i).getVarName());
            for (List<Cell> line : lines) {
                widths[i] = Math.max(widths[i], width(line.get(i).words()));
            }
        }
        StringBuilder table = new StringBuilder();
        append(
                table,
                columns.stream().map(column -> new Cell(column.getVarName(), false)).toList(),
                widths);
        for (int i = 0; i < widths.length; i++) {
            table.append(i == 0 ? "" : "  ").repeat('-', widths[i]);
        }
        table.append('\n');
        lines.forEach(line -> append(table, line, widths));
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    private record Cell(String words, boolean number) {}

    private Cell cell(@Nullable Node node) {
        if (node == null) {
            return new Cell("", false);
        }
        if (node.isURI()) {
            return new Cell(cut(prefixes.shorten(node.getURI())), false);
        }
        if (node.isLiteral()) {
            Object value = node.getLiteral().isWellFormed() ? node.getLiteralValue() : "";
            String words =
                    value instanceof Double number
                            ? number.toString()
                            : node.getLiteralLexicalForm();
            return new Cell(cut(words), value instanceof Number);
        }
        return new Cell(node.toString(), false);
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (width(line) <= WIDEST) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int[] points = line.codePoints().toArray();
        for (int i = 0, wide = 0; wide < WIDEST - 1; i++) {
            kept.appendCodePoint(points[i]);
            wide += width(Character.toString(points[i]));
        }
        return kept.append('…').toString();
    }

    private static void append(StringBuilder table, List<Cell> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            Cell cell = line.get(i);
            String gap = " ".repeat(widths[i] - width(cell.words()));
            text.append(i == 0 ? "" : "  ")
                    .append(cell.number() ? gap + cell.words() : cell.words() + gap);
        }
        table.append(text.toString().stripTrailing()).append('\n');
    }

    /// Columns on a screen: wide characters take two, combining ones none.
    private static int width(String words) {
        return words.codePoints()
                .map(point ->
                        switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
                            case UCharacter.EastAsianWidth.FULLWIDTH,
                                    UCharacter.EastAsianWidth.WIDE ->
                                    2;
                            default -> isCombining(point) ? 0 : 1;
                        })
                .sum();
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
