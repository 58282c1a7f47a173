package org.demarche.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static FoundEntry entry(String id, FoundKind kind, Span... spans) {
        return new FoundEntry(
                id, kind, new FoundEntry.Title(id, "", ""), List.of(), -1, List.of(spans));
    }

    private static String shown(String text, FoundEntry... entries) {
        return MarkedText.paragraphs(new Text(text), List.of(entries)).stream()
                .map(paragraph ->
                        paragraph.stretches().stream()
                                .map(stretch -> stretch.words() + "[" + stretch.found() + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void overlappingFindingsCutTheText() {
        assertEquals(
                "a[]b[s]c[s n]d[n]e[]",
                shown(
                        "abcde",
                        entry("s", FoundKind.STATEMENT, new Span(1, 3)),
                        entry("n", FoundKind.NAME, new Span(2, 4))));
    }

    @Test
    void aFindingFromTheFirstToTheLastLetterIsOpenedOnce() {
        assertEquals("ab[s]", shown("ab", entry("s", FoundKind.STATEMENT, new Span(0, 2))));
    }

    @Test
    void aFindingGoesOnInTheNextParagraphAndBlankOnesAreLeftOut() {
        assertEquals(
                "a[]b[s]|c[s]d[]",
                shown("ab\n \ncd", entry("s", FoundKind.STATEMENT, new Span(1, 6))));
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals("😀[]b[n]", shown("😀b", entry("n", FoundKind.NAME, new Span(1, 2))));
    }

    @Test
    void whoSpeaksStandsBesideTheParagraphInWhichItBegins() {
        var paragraphs =
                MarkedText.paragraphs(
                        new Text("ab\ncd"),
                        List.of(entry("s", FoundKind.STATEMENT, new Span(3, 5))));
        assertEquals(List.of(), paragraphs.get(0).voices());
        assertEquals(List.of("s"), paragraphs.get(1).voices());
    }
}
