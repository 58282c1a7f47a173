package org.demarche.graph.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Act;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.EventKind;
import org.demarche.domain.PartialDate;
import org.demarche.graph.Rdf;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.junit.jupiter.api.Test;

/// The words of labels, by language.
class LabelWordsTest {
    private static final LabelWords WORDS = LabelWords.bundled();

    @Test
    void everyLanguageHasEveryPatternWithTheSameSlots() {
        Graph ontology = Rdf.file("ontology/demarche.ttl");
        Map<Node, List<Node>> patterns =
                ontology.find(Node.ANY, WorldProperties.LABEL_PATTERN, Node.ANY).toList().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Triple::getSubject,
                                        Collectors.mapping(
                                                Triple::getObject, Collectors.toList())));
        assertTrue(patterns.size() >= 10, patterns.toString());
        patterns.forEach((term, made) -> {
            assertEquals(
                    WORDS.languages(),
                    made.stream().map(Node::getLiteralLanguage).collect(Collectors.toSet()),
                    term.toString());
            assertEquals(
                    1,
                    made.stream().map(p -> slots(p.getLiteralLexicalForm())).distinct().count(),
                    term.toString());
        });
    }

    private static Set<String> slots(String pattern) {
        return Pattern.compile("\\{\\w+}")
                .matcher(pattern)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void everyTermThatLabelsTellHasWordsInEveryLanguage() {
        Acts acts = Acts.bundled();
        for (String language : WORDS.languages()) {
            LanguageWords words = WORDS.in(language);
            for (Act act : Act.values()) {
                Node edge = acts.edge(act);
                assertFalse(edge != null && words.term(edge).isEmpty(), act + " " + language);
            }
            for (EventKind kind : EventKind.values()) {
                assertFalse(words.term(Vocabulary.concept(kind)).isEmpty(), kind + " " + language);
            }
            for (AgreementStatus status : AgreementStatus.values()) {
                assertFalse(words.term(Vocabulary.concept(status)).isEmpty(), status.name());
            }
        }
    }

    @Test
    void aLanguageWithoutWordsGetsThoseOfTheFirst() {
        assertEquals(WORDS.languages().iterator().next(), WORDS.in("fr").language());
        assertEquals("en", WORDS.in("fr").language());
        assertEquals("id", WORDS.in("id").language());
    }

    @Test
    void datesAreAsPreciseAsTheyAre() {
        LanguageWords english = WORDS.in("en");
        assertEquals("12 July 2025", english.date(PartialDate.parse("2025-07-12")));
        assertEquals("July 2025", english.date(PartialDate.parse("2025-07")));
        assertEquals("2025", english.date(PartialDate.parse("2025")));
        assertEquals("3 Agustus 2024", WORDS.in("id").date(PartialDate.parse("2024-08-03")));
    }

    @Test
    void listsAreShortAndInWords() {
        LanguageWords english = WORDS.in("en");
        assertEquals("A", english.list(List.of("A")));
        assertEquals("A and B", english.list(List.of("A", "B")));
        assertEquals("A, B, and C", english.list(List.of("A", "B", "C")));
        assertEquals("A dan B", WORDS.in("id").list(List.of("A", "B")));
        assertEquals("A, B, C, …", english.list(List.of("A", "B", "C", "D", "E")));
    }

    @Test
    void longWordsAreCutBetweenTwo() {
        assertEquals("few words", LanguageWords.first(" few\n words "));
        String cut = LanguageWords.first("word, ".repeat(30));
        assertEquals("word, word, word, word, word, word, word, word, word, word…", cut);
        assertEquals("𝒳".repeat(60) + "…", LanguageWords.first("𝒳".repeat(200)));
        assertEquals("", LanguageWords.first(" \n"));
    }

    @Test
    void everyTenureOfTheWorldHasALabelInEveryLanguage() {
        WorldGraph world = new WorldReader(Individuals.STANDARD, List.of("en", "id")).bundled();
        Graph graph = Rdf.of(world.triples().toList());
        List<Node> tenures =
                graph.find(Node.ANY, Borrowed.TYPE, Classes.TENURE)
                        .mapWith(Triple::getSubject)
                        .toList();
        assertTrue(tenures.size() > 500);
        for (Node tenure : tenures) {
            assertEquals(
                    WORDS.languages(),
                    graph.find(tenure, Borrowed.LABEL, Node.ANY)
                            .mapWith(t -> t.getObject().getLiteralLanguage())
                            .toSet(),
                    tenure.toString());
        }
    }
}
