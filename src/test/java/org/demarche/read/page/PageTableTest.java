package org.demarche.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.read.Samples;
import org.demarche.read.content.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small pages by the kinds of what they say of their articles, in two tables: when the article
/// appeared, and what it and its publisher are called.
class PageTableTest {
    private static final WebPage PAGES = new WebPage(Samples.PACKS);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String TITLE = "Harbour towns agree on ferry fares";
    private static final String TEXT =
            "<p>The towns on both sides of the strait agreed on Monday to ask the same fares of all"
                    + " who cross by ferry, their mayors said.</p><p>Children under twelve will go"
                    + " free, and bicycles are taken for half of what they cost until now, the"
                    + " mayors added.</p>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void readsWhenArticlesAppeared(List<String> row) {
        Draft draft =
                read(
                        row,
                        "<title>" + TITLE + "</title>" + row.get(4),
                        "<h1>" + TITLE + "</h1>" + row.get(5));
        assertEquals(row.get(1), String.valueOf(draft.published()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsHeadlinesAndPublishers(List<String> row) {
        Draft draft = read(row, row.get(5), row.get(6));
        assertEquals(row.get(1), draft.headline());
        assertEquals(row.get(2), String.valueOf(draft.publisher()));
    }

    private static Draft read(List<String> row, String head, String above) {
        boolean dates = row.size() == 7;
        String html =
                "<!DOCTYPE html><html lang='%s'><head>%s</head><body><main>%s%s</main>%s</body></html>"
                        .formatted(
                                row.get(dates ? 2 : 3), head, above, TEXT, row.get(row.size() - 1));
        String address = row.get(dates ? 3 : 4);
        return PAGES.read(html, address.isEmpty() ? null : address, TODAY);
    }

    static Stream<List<String>> dates() throws IOException {
        return rows("/page-dates.tsv");
    }

    static Stream<List<String>> names() throws IOException {
        return rows("/page-names.tsv");
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PageTableTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(row ->
                            row.stream()
                                    .map(cell -> cell.replace("\\n", "\n").replace("\\t", "\t"))
                                    .toList());
        }
    }
}
