package org.demarche.read.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.read.record.ArticleField;
import org.demarche.read.record.FieldNames;
import org.jspecify.annotations.Nullable;

/// What parts the cells of a table, and what its columns are called.
///
/// @param columns their names as the first row has them
record TableLayout(char delimiter, List<String> columns) {
    private static final String DELIMITERS = "\t,;|";
    private static final int LONGEST_NAME = 60;
    private static final String SEPARATOR = "sep=";
    private static final FieldNames NAMES = FieldNames.BUNDLED;
    private static final Set<ArticleField> TELLING =
            Set.of(
                    ArticleField.BODY,
                    ArticleField.MARKUP,
                    ArticleField.SUMMARY,
                    ArticleField.HEADLINE,
                    ArticleField.PUBLISHED,
                    ArticleField.PUBLISHER,
                    ArticleField.ADDRESS,
                    ArticleField.AUTHOR,
                    ArticleField.LANGUAGE);

    /// Of a first row: by the delimiter that gives the most names that are known; null if none
    /// gives several cells that may be names.
    static @Nullable TableLayout of(String row) {
        TableLayout best = null;
        long most = -1;
        for (char delimiter : DELIMITERS.toCharArray()) {
            TableLayout layout = of(row, delimiter);
            long known = layout == null ? 0 : layout.columns.stream().filter(NAMES::knows).count();
            if (layout != null && layout.columns.size() > 1 && known > most) {
                best = layout;
                most = known;
            }
        }
        return best;
    }

    static @Nullable TableLayout of(String row, char delimiter) {
        List<String> cells =
                cells(row, delimiter, true).stream().map(TableLayout::unquoted).toList();
        boolean names = cells.stream().allMatch(c -> c.length() <= LONGEST_NAME);
        return names && cells.stream().anyMatch(c -> !c.isEmpty())
                ? new TableLayout(delimiter, cells)
                : null;
    }

    /// Whether it is the line by which spreadsheets name the delimiter.
    static boolean isSeparatorLine(String row) {
        String line = unquoted(row).toLowerCase(Locale.ROOT);
        return line.startsWith(SEPARATOR) && line.length() <= SEPARATOR.length() + 2;
    }

    static char separator(String row) {
        String line = unquoted(row);
        return line.length() > SEPARATOR.length() ? line.charAt(SEPARATOR.length()) : '\t';
    }

    static String unquoted(String name) {
        String stripped = name.strip();
        return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).strip()
                : stripped;
    }

    /// Whether the names can hardly be anything but those of a table of articles.
    boolean isTelling() {
        long known =
                columns.stream()
                        .filter(c -> NAMES.meanings(c).stream().anyMatch(TELLING::contains))
                        .count();
        long some = columns.stream().filter(NAMES::knows).count();
        return known > 1 || (known == 1 && (has(ArticleField.BODY) || some > 2));
    }

    boolean has(ArticleField field) {
        return columns.stream().anyMatch(c -> NAMES.means(c, field));
    }

    /// The cells of a row.
    List<String> cells(String row, boolean quotes) {
        return cells(row, delimiter, quotes);
    }

    private static List<String> cells(String row, char delimiter, boolean quotes) {
        if (!quotes) {
            return Arrays.asList(row.split(Pattern.quote("" + delimiter), -1));
        }
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(row), format)) {
            for (CSVRecord record : parser) {
                return record.toList();
            }
            return List.of();
        } catch (IOException | UncheckedIOException e) {
            return cells(row, delimiter, false);
        }
    }
}
