package org.demarche.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Act;
import org.demarche.domain.Article;
import org.demarche.domain.Basis;
import org.demarche.domain.Confidence;
import org.demarche.domain.Form;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Reading;
import org.demarche.domain.Relation;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.Statement;
import org.demarche.domain.Text;
import org.demarche.domain.Voice;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Readings made by hand, compared with gold made by hand.
class EvaluationTest {
    private static final String TEXT = "Zed said: \"All is well in Ruritania today.\" Menu: Zenda";
    private static final State RURITANIA =
            new State("RUR", Names.of("Ruritania", "en"), List.of(), null, false);
    private static final State ZENDA =
            new State("ZEN", Names.of("Zenda", "en"), List.of(), null, false);
    private static final Person ZED =
            new Person("RUR-zed-zedson", Names.of("Zed Zedson", "en"), List.of());

    @TempDir Path folder;

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static String offsets(String words) {
        return "\"begin\": " + span(words).begin() + ", \"end\": " + span(words).end();
    }

    private static Statement statement(String words, @Nullable Person speaker) {
        return new Statement(
                span(words),
                Form.DIRECT,
                speaker == null ? List.of() : List.of(new Voice(speaker, null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                Act.STATE,
                Modality.ASSERTED,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Confidence.of(0.9));
    }

    private static Relation relation(Party source, Act act, Party target) {
        return new Relation(
                source,
                target,
                act,
                Modality.ASSERTED,
                null,
                null,
                Basis.of(Rule.VERB_ACTIVE, null),
                span("All is well"),
                Confidence.of(0.6));
    }

    private static Reading reading(
            List<Mention> mentions, List<Statement> statements, List<Relation> relations) {
        return new Reading(
                new Article(null, null, null, null, null, "en", null, new Text(TEXT)),
                null,
                List.of(),
                mentions,
                List.of(),
                statements,
                List.of(),
                List.of(),
                relations);
    }

    private static Tally tally(String gold, Reading reading) {
        Gold one = Gold.of("test", reading.article(), JsonMapper.shared().readTree(gold));
        Tally tally = new Tally();
        Evaluation.compare(one, new Findings(one, reading), tally);
        return tally;
    }

    @Test
    void whatLiesInClutterCountsNeitherWay() {
        Reading reading =
                reading(
                        List.of(
                                new Mention(span("Ruritania"), RURITANIA),
                                new Mention(span("Zenda"), ZENDA)),
                        List.of(),
                        List.of());
        String clutter = "[%d, %d]".formatted(span("Menu").begin(), TEXT.length());
        assertEquals(
                Map.of(Layer.STATES, new Count(1, 1, 1)),
                tally("{\"states\": [\"RUR\"], \"boilerplate\": [" + clutter + "]}", reading)
                        .layers());
        assertEquals(
                new Count(1, 2, 1),
                tally("{\"states\": [\"RUR\"]}", reading).layers().get(Layer.STATES));
    }

    @Test
    void aLayerThatWasNotAnnotatedIsNotScored() {
        Reading reading = reading(List.of(), List.of(statement("All is well", ZED)), List.of());
        assertEquals(Map.of(), tally("{}", reading).layers());
        Tally none = tally("{\"statements\": []}", reading);
        assertEquals(new Count(0, 1, 0), none.layers().get(Layer.STATEMENTS));
        assertEquals(
                0, new Reliability(none.judgements()).bands(Judged.STATEMENT).getFirst().right());
    }

    @Test
    void aStatementIsFoundByHalfItsWordsAndRightWithItsSpeaker() {
        String words = offsets("\"All is well in Ruritania today.\"");
        String gold =
                "{\"statements\": [{"
                        + words
                        + ", \"speaker\": \"Zedson|Z\", \"act\": [\"STATE\", \"AGREE\"]}]}";
        Statement right = statement("All is well in Ruritania", ZED);
        Tally tally = tally(gold, reading(List.of(), List.of(right), List.of()));
        assertEquals(new Count(1, 1, 1), tally.layers().get(Layer.STATEMENTS));
        assertEquals(new Count(1, 1, 1), tally.layers().get(Layer.SPEAKERS));
        assertEquals(Map.of("statement act", new Count(1, 0, 1)), tally.fields());
        assertEquals(
                List.of(new Reliability.Band(90, 100, 1, 1, 90)),
                new Reliability(tally.judgements()).bands(Judged.STATEMENT));
        assertEquals(
                List.of(
                        new Verdict("test", right, "", true),
                        new Verdict("test", right, "speaker", true),
                        new Verdict("test", right, "act", true)),
                tally.verdicts());
        Tally unknown =
                tally(
                        gold,
                        reading(
                                List.of(),
                                List.of(statement("All is well in Ruritania", null)),
                                List.of()));
        assertEquals(new Count(0, 1, 1), unknown.layers().get(Layer.SPEAKERS));
        Tally little =
                tally(gold, reading(List.of(), List.of(statement("All is", ZED)), List.of()));
        assertEquals(new Count(0, 1, 1), little.layers().get(Layer.STATEMENTS));
    }

    @Test
    void whatAnOptionalOneCoversIsNotJudged() {
        String gold =
                "{\"statements\": [{"
                        + offsets("All is well")
                        + ", \"speaker\": null, \"optional\": true}]}";
        Tally tally =
                tally(gold, reading(List.of(), List.of(statement("is well in", ZED)), List.of()));
        assertEquals(Map.of(), tally.layers());
        assertEquals(List.of(), new Reliability(tally.judgements()).bands(Judged.STATEMENT));
    }

    @Test
    void mutualActsCountEitherWayAndOptionalOnesLetPass() {
        String gold =
                """
                {"relations": [
                  {"source": "ZEN", "target": "RUR", "act": "CONSULT", "modality": "asserted"},
                  {"source": "RUR", "target": "ZEN", "act": "ACCUSE", "optional": true}]}\
                """;
        Tally tally =
                tally(
                        gold,
                        reading(
                                List.of(),
                                List.of(),
                                List.of(
                                        relation(RURITANIA, Act.CONSULT, ZENDA),
                                        relation(RURITANIA, Act.ACCUSE, ZENDA),
                                        relation(RURITANIA, Act.AID, ZENDA))));
        assertEquals(new Count(1, 2, 1), tally.layers().get(Layer.RELATIONS));
        assertEquals(new Count(1, 0, 1), tally.fields().get("relation modality"));
        assertEquals(
                List.of(new Reliability.Band(60, 70, 2, 1, 120)),
                new Reliability(tally.judgements()).bands(Judged.RELATION));
    }

    @Test
    void aDateNeedsItsValueToo() {
        String gold = "{\"dates\": [{" + offsets("today") + ", \"value\": \"2025-07-12\"}]}";
        for (int day : new int[] {12, 13}) {
            Mention today = new Mention(span("in Ruritania today"), new PartialDate(2025, 7, day));
            Count count =
                    tally(gold, reading(List.of(today), List.of(), List.of()))
                            .layers()
                            .get(Layer.DATES);
            assertEquals(new Count(day == 12 ? 1 : 0, 1, 1), count);
        }
    }

    @Test
    void namesAreTheSameByMoreThanHalfOfTheirTellingWords() {
        Individual zed = new Individual(ZED, List.of("Zéd Zedson"));
        assertTrue(zed.isCalled("President Zed"));
        assertTrue(zed.isCalled("X|Mr Zed Q. Zedson"));
        assertTrue(!zed.isCalled("Zed Other"));
        assertTrue(Individual.isSame(null, null));
        assertTrue(!Individual.isSame("Zed", null));
    }

    @Test
    void numbersOfClausesHaveOneForm() {
        assertEquals("4", ClauseKey.of("IV"));
        assertEquals("12bis", ClauseKey.of("12 bis"));
        assertEquals("3.2", ClauseKey.of("3-2"));
        assertEquals("5", ClauseKey.whole("5.2"));
    }

    @Test
    void runsOfFourWordsTellHowMuchOfTheTextIsTheArticle() {
        Article article =
                new Article(null, null, null, null, null, "en", null, new Text("a b c d e MENU"));
        var node = JsonMapper.shared().readTree("{\"boilerplate\": [[10, 14]]}");
        Tally tally = new Tally();
        new BodyLayer(Gold.of("test", article, node), tally).compare("a b c d");
        assertEquals(new Count(0.5, 0.5, 1), tally.layers().get(Layer.BOILERPLATE));
    }

    @Test
    void goldThatIsNoneIsToldInOneSentence() throws IOException {
        assertTold("no such file", folder.resolve("none.json"));
        assertTold("There is no gold in", folder);
        assertTold("no JSON", Files.writeString(folder.resolve("a.json"), "{\"text\": "));
        assertTold("no field \"text\"", Files.writeString(folder.resolve("b.json"), "{\"a\": 1}"));
        assertTold(
                "no begin and end",
                Files.writeString(
                        folder.resolve("c.json"),
                        "{\"text\": \"Zed spoke of it all day long.\", \"language\": \"en\","
                                + " \"statements\": [{\"speaker\": \"Zed\"}]}"));
    }

    private static void assertTold(String words, Path gold) {
        Evaluation evaluation = OwnGold.evaluation();
        GoldFiles files = new GoldFiles(List.of(gold));
        String told = assertThrows(GoldException.class, () -> evaluation.of(files)).getMessage();
        assertTrue(told.contains(words), told);
        assertEquals(1, told.lines().count());
    }
}
