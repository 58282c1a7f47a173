package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.record.ArticleField;
import org.demarche.read.record.FieldNames;
import org.jspecify.annotations.Nullable;

/// A table with an article a row and the names of its columns in the first row.
public final class TableKind implements ContentKind {
    private static final FieldNames NAMES = FieldNames.BUNDLED;
    private static final Pattern NAMED = Pattern.compile(".*\\.(?:csv|tsv|tab)");
    private static final Pattern SENTENCE = Pattern.compile("[.!?] \\p{Lu}");
    private static final int SEVERAL = 2;

    @Override
    public boolean isOf(Beginning beginning) {
        List<String> lines = beginning.text().lines().limit(SEVERAL + 1L).toList();
        if (lines.isEmpty()) {
            return false;
        }
        boolean named = NAMED.matcher(beginning.name()).matches();
        boolean marked = TableLayout.isSeparatorLine(lines.getFirst());
        if (marked && lines.size() > 1) {
            return true;
        }
        TableLayout layout = TableLayout.of(lines.getFirst());
        if (layout == null) {
            return named && lines.size() > 1 && isText(lines.getFirst());
        }
        String first = lines.getFirst();
        boolean isProse = SENTENCE.matcher(first).find() && first.indexOf('\t') < 0;
        return named || (lines.size() > 1 && !isProse && layout.isTelling());
    }

    private static boolean isText(String name) {
        return NAMES.means(TableLayout.unquoted(name), ArticleField.BODY);
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        TableRows rows = new TableRows(in);
        TableLayout layout = null;
        String first = rows.first();
        if (first != null && TableLayout.isSeparatorLine(first)) {
            String header = rows.first();
            layout = header == null ? null : TableLayout.of(header, TableLayout.separator(first));
        } else if (first != null) {
            layout = TableLayout.of(first);
            layout = layout == null ? TableLayout.of(first, ',') : layout;
        }
        String complaint = complaint(layout);
        if (layout == null || complaint != null) {
            rows.close();
            return Contents.of(Raw.unreadable(origin.name(), String.valueOf(complaint)));
        }
        return new Table(origin, rows, layout);
    }

    private static @Nullable String complaint(@Nullable TableLayout layout) {
        if (layout == null) {
            return "is a table without rows; give one with an article a row";
        }
        if (layout.has(ArticleField.BODY)
                || layout.has(ArticleField.MARKUP)
                || layout.has(ArticleField.SUMMARY)) {
            return null;
        }
        String columns =
                layout.columns().stream()
                        .limit(12)
                        .map(c -> "\"" + c + "\"")
                        .collect(Collectors.joining(", "));
        if (layout.has(ArticleField.ADDRESS)) {
            return "is a table of addresses without texts (columns: "
                    + columns
                    + "); add a column \"text\", or give the addresses as inputs";
        }
        return layout.columns().stream().anyMatch(NAMES::knows)
                ? "is a table without a column for the text (columns: "
                        + columns
                        + "); name the one with the articles \"text\""
                : "is a table whose first row has no names of columns that are known; put names such as"
                        + " \"headline\", \"published\", \"text\" there";
    }
}
