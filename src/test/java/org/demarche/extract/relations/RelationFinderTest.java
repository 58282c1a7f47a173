package org.demarche.extract.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Event;
import org.demarche.domain.Modality;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.State;
import org.demarche.extract.Documents;
import org.demarche.extract.Extractor;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What parties do to each other, and the events that bring them together, are found in sentences
/// of every language of the packs, and not where there are none.
class RelationFinderTest {
    private static final Extractor EXTRACTOR =
            new Extractor(
                    new WorldReader(Individuals.STANDARD, List.of("id", "en")).bundled().world(),
                    LanguagePacks.bundled());

    static Stream<List<String>> relations() throws IOException {
        return rows("relations.tsv");
    }

    static Stream<List<String>> events() throws IOException {
        return rows("events.tsv");
    }

    private static Stream<List<String>> rows(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        RelationFinderTest.class.getResourceAsStream("/relations/" + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> List.of(l.split("\t")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource
    void relations(List<String> row) {
        Reading reading = read(row.get(0), row.get(1));
        String found =
                reading.relations().stream()
                        .map(r -> told(r, reading))
                        .sorted()
                        .collect(Collectors.joining("; "));
        String expected =
                Stream.of(row.get(2).split("; ")).sorted().collect(Collectors.joining("; "));
        assertEquals(expected, found.isEmpty() ? "-" : found, row.get(1));
    }

    @ParameterizedTest
    @MethodSource
    void events(List<String> row) {
        Reading reading = read(row.get(0), row.get(1));
        String found =
                reading.events().stream()
                        .map(RelationFinderTest::told)
                        .collect(Collectors.joining("; "));
        assertEquals(row.get(2), found.isEmpty() ? "-" : found, row.get(1));
    }

    @Test
    void passagesCutOutTheActWithBothSides() {
        Reading reading = read("en", "On Monday, Sweden accused Belarus of lying.");
        Relation relation = reading.relations().getFirst();
        String words = reading.article().body().cut(relation.passage());
        assertEquals("Sweden accused Belarus", words);
    }

    @Test
    void whatIsToldTwiceIsOneRelationAndOneEvent() {
        Reading reading =
                read("en", "Sweden met Norway in Oslo. The meeting of Sweden and Norway ended.");
        assertEquals(1, reading.relations().size());
        assertEquals(1, reading.events().size());
    }

    @Test
    void firstPersonsInQuotationsActForTheirState() {
        Reading reading =
                read(
                        "en",
                        "\"We will never attack Estonia,\" Latvian President Edgars Rinkevics said.");
        assertTrue(
                reading.relations().stream()
                        .map(RelationFinderTest::told)
                        .toList()
                        .toString()
                        .contains("LVA ASSAULT EST negated"),
                reading.relations().toString());
    }

    @Test
    void countlessRepetitionsEndInTime() {
        Reading reading = read("en", "Sweden accused Belarus and ".repeat(1_000));
        assertTrue(reading.relations().size() <= 4, reading.relations().toString());
    }

    private static Reading read(String language, String text) {
        return EXTRACTOR.read(Documents.article(language, "2024-05-06", text));
    }

    private static String told(Relation relation) {
        String modality =
                relation.modality() == Modality.ASSERTED
                        ? ""
                        : " " + relation.modality().name().toLowerCase(Locale.ROOT);
        return code(relation.source())
                + ' '
                + relation.act()
                + ' '
                + code(relation.target())
                + modality;
    }

    /// The relation with the words of its condition.
    private static String told(Relation relation, Reading reading) {
        return relation.condition() == null
                ? told(relation)
                : told(relation) + ": " + reading.article().body().cut(relation.condition());
    }

    private static String code(Referent party) {
        return party instanceof State state ? state.code() : party.id();
    }

    private static String told(Event event) {
        String who = event.participants().stream().map(Actor::id).collect(Collectors.joining(","));
        return event.kind()
                + " "
                + (who.isEmpty() ? "-" : who)
                + ' '
                + (event.at() == null ? "-" : event.at().id());
    }
}
