package org.demarche.extract.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Article;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.demarche.extract.Example;
import org.demarche.extract.evidence.Reason;
import org.demarche.extract.evidence.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Explanations leave nothing out and say what is so.
class ExplainerTest {
    static Stream<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                String language = text.contains(" yang ") ? "id" : "en";
                articles.add(Documents.article(language, "2025-07-13", text));
            }
        }
        for (String code : Bundled.CODES) {
            StringBuilder all = new StringBuilder();
            Example.of(code).forEach(e -> all.append(e.text()).append("\n\n"));
            articles.add(Documents.article(code, "2025-07-13", all.toString()));
        }
        return articles.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFindingIsExplainedOnceInTheSentenceWhereItBegins(Article article) {
        Reading reading = Bundled.EXTRACTOR.read(article);
        Explanation explanation = Bundled.EXTRACTOR.explain(article);
        assertEquals(reading, explanation.reading());
        Map<Layer, List<Span>> found = new HashMap<>();
        put(found, Layer.NAMES, names(reading));
        put(found, Layer.DATES, dates(reading));
        put(found, Layer.OFFICES, spans(reading.tenures(), t -> t.passages().getFirst()));
        put(found, Layer.STATEMENTS, spans(reading.statements(), s -> s.content()));
        put(found, Layer.AGREEMENTS, spans(reading.agreements(), a -> a.passages().getFirst()));
        put(found, Layer.CLAUSES, clauses(reading));
        put(found, Layer.EVENTS, spans(reading.events(), e -> e.passage()));
        put(found, Layer.RELATIONS, spans(reading.relations(), r -> r.passage()));
        Map<Layer, List<Span>> explained = new HashMap<>();
        explanation
                .findings()
                .forEach(f ->
                        explained.computeIfAbsent(f.layer(), l -> new ArrayList<>()).add(f.at()));
        explained.values().forEach(s -> s.sort(null));
        assertEquals(found, explained);
        for (ExplainedSentence sentence : explanation.sentences().stream().skip(1).toList()) {
            sentence.findings()
                    .forEach(f -> assertTrue(f.at().begin() >= sentence.span().begin(), f.what()));
        }
    }

    private static void put(Map<Layer, List<Span>> found, Layer layer, List<Span> spans) {
        if (!spans.isEmpty()) {
            found.put(layer, spans);
        }
    }

    private static <T> List<Span> spans(List<T> findings, Function<T, Span> span) {
        return findings.stream().map(span).sorted().toList();
    }

    private static List<Span> names(Reading reading) {
        return reading.mentions().stream()
                .filter(m -> !(m.refersTo() instanceof PartialDate))
                .map(m -> m.span())
                .sorted()
                .toList();
    }

    private static List<Span> dates(Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.refersTo() instanceof PartialDate)
                .map(m -> m.span())
                .sorted()
                .toList();
    }

    private static List<Span> clauses(Reading reading) {
        return reading.agreements().stream()
                .map(Agreement::clauses)
                .flatMap(List::stream)
                .map(c -> c.passages().getFirst())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFindingHasItsReasonsAndTheirWordsStandInTheText(Article article) {
        Explanation explanation = Bundled.EXTRACTOR.explain(article);
        for (Explained finding : explanation.findings().toList()) {
            assertFalse(finding.reasons().isEmpty(), finding.toString());
            assertFalse(finding.reasons().getFirst().why().isEmpty(), finding.toString());
            for (Reason reason : finding.reasons()) {
                for (Source source : reason.sources()) {
                    if (source instanceof Source.Row(var entry, var pack)) {
                        assertTrue(entry.line() > 0, pack.place(entry));
                        Span words = reason.words();
                        if (words != null && !reason.part().equals("speaker")) {
                            assertEquals(
                                    entry.form().toLowerCase(java.util.Locale.ROOT),
                                    article.body()
                                            .cut(words)
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replaceAll("\\s+", " "),
                                    finding.toString());
                        }
                    }
                }
            }
        }
    }

    private static Explained one(Explanation explanation, Layer layer) {
        List<Explained> of = explanation.findings().filter(f -> f.layer() == layer).toList();
        assertEquals(1, of.size(), of.toString());
        return of.getFirst();
    }

    private static Reason part(Explained finding, String part) {
        Reason found =
                finding.reasons().stream()
                        .filter(r -> r.part().equals(part))
                        .findFirst()
                        .orElse(null);
        assertNotNull(found, part + " of " + finding);
        return found;
    }

    @Test
    void aStatementTellsItsCueItsSpeakerAndItsModality() {
        Article article =
                Documents.article(
                        "en",
                        "2025-07-13",
                        "Icelandic Foreign Minister Gunnar Hallsson arrived on Friday. He said that"
                                + " Iceland would not sign the fisheries treaty.");
        Explained statement = one(Bundled.EXTRACTOR.explain(article), Layer.STATEMENTS);
        Reason cue = part(statement, "cue");
        assertEquals("said", article.body().cut(words(cue)));
        assertTrue(row(cue).startsWith("languages/en/report-verbs.tsv:"), row(cue));
        Reason speaker = part(statement, "speaker");
        assertEquals("He", article.body().cut(words(speaker)));
        assertTrue(speaker.value().contains("person:ISL-gunnar-hallsson"), speaker.value());
        assertTrue(row(speaker).startsWith("languages/en/pronouns.tsv:"), row(speaker));
        assertTrue(part(statement, "for").value().contains("state:ISL"));
        assertTrue(row(part(statement, "modality")).startsWith("languages/en/modality.tsv:"));
    }

    @Test
    void aDateTellsItsPatternAndFromWhichDayItWasReckoned() {
        Article article = Documents.article("id", "2025-07-13", "Mereka tiba di Oslo kemarin.");
        Explained date = one(Bundled.EXTRACTOR.explain(article), Layer.DATES);
        assertEquals("2025-07-12", date.what());
        assertEquals("2025-07-13", part(date, "from").value());
        assertTrue(row(date.reasons().getFirst()).startsWith("languages/id/date-patterns.tsv:"));
        assertTrue(row(part(date, "word")).startsWith("languages/id/relative-dates.tsv:"));
    }

    private static Span words(Reason reason) {
        Span words = reason.words();
        assertNotNull(words, reason.toString());
        return words;
    }

    private static String row(Reason reason) {
        assertEquals(1, reason.sources().size(), reason.toString());
        return ((Source.Row) reason.sources().getFirst()).place();
    }
}
