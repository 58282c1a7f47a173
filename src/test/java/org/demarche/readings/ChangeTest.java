package org.demarche.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Act;
import org.demarche.domain.Article;
import org.demarche.domain.Confidence;
import org.demarche.domain.Form;
import org.demarche.domain.Modality;
import org.demarche.domain.Person;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.domain.Text;
import org.demarche.domain.Voice;
import org.demarche.domain.names.Names;
import org.demarche.evaluate.Verdict;
import org.demarche.readings.Change.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What becomes of findings when they are read otherwise.
class ChangeTest {
    private static final Article ARTICLE =
            new Article(
                    null,
                    null,
                    null,
                    null,
                    null,
                    "en",
                    null,
                    new Text("Zed said that all was well."));
    private static final Span CONTENT = new Span(14, 26);

    private static Statement statement(Span content, String speaker, Act act) {
        Person person = new Person(speaker, Names.of(speaker, "en"), List.of());
        return new Statement(
                content,
                Form.INDIRECT,
                List.of(new Voice(person, null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                act,
                Modality.ASSERTED,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Confidence.of(0.9));
    }

    /// @param right whether the statement is
    /// @param speaker whether its speaker is
    private static List<Finding> findings(
            Statement statement, @Nullable Boolean right, @Nullable Boolean speaker) {
        List<Verdict> verdicts = new ArrayList<>();
        if (right != null) {
            verdicts.add(new Verdict("a", statement, "", right));
        }
        if (speaker != null) {
            verdicts.add(new Verdict("a", statement, "speaker", speaker));
        }
        Reading reading =
                new Reading(
                        ARTICLE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(statement),
                        List.of(),
                        List.of(),
                        List.of());
        return kept(FindingList.of(reading, verdicts));
    }

    /// As they are written and read again.
    private static List<Finding> kept(List<Finding> findings) {
        JsonMapper json = JsonMapper.shared();
        return findings.stream()
                .map(f -> json.readValue(json.writeValueAsString(f), Finding.class))
                .toList();
    }

    private static void assertChange(String what, Effect effect, List<Change> changes) {
        String full = "statement 14,26 \"all was well\"" + what;
        assertEquals(List.of(new Change(14, full, effect)), changes);
    }

    @Test
    void theSameDoesNotChange() {
        List<Finding> findings = findings(statement(CONTENT, "zed", Act.STATE), true, false);
        assertEquals(List.of(), Change.between(findings, findings));
    }

    @Test
    void goldTellsWhetherAnotherSpeakerIsAGain() {
        Statement zed = statement(CONTENT, "zed", Act.STATE);
        Statement abe = statement(CONTENT, "abe", Act.STATE);
        String speaker = ": speaker was person/zed, is person/abe";
        assertChange(
                speaker + ": now right",
                Effect.GAIN,
                Change.between(findings(zed, true, false), findings(abe, true, true)));
        assertChange(
                speaker + ": now wrong",
                Effect.LOSS,
                Change.between(findings(zed, true, true), findings(abe, true, false)));
        assertChange(
                speaker + ": wrong before and after",
                Effect.NEITHER,
                Change.between(findings(zed, true, false), findings(abe, true, false)));
        assertChange(
                speaker,
                Effect.NEITHER,
                Change.between(findings(zed, null, null), findings(abe, null, null)));
    }

    @Test
    void aFieldThatIsNotJudgedChangesToo() {
        assertChange(
                ": act was STATE, is AGREE",
                Effect.NEITHER,
                Change.between(
                        findings(statement(CONTENT, "zed", Act.STATE), true, true),
                        findings(statement(CONTENT, "zed", Act.AGREE), true, true)));
    }

    @Test
    void whatIsNewOrGoneIsJudgedAsAWhole() {
        Statement zed = statement(CONTENT, "zed", Act.STATE);
        assertChange(
                " is new: right, but wrong: speaker",
                Effect.GAIN,
                Change.between(List.of(), findings(zed, true, false)));
        assertChange(
                " is new: a false alarm",
                Effect.LOSS,
                Change.between(List.of(), findings(zed, false, null)));
        assertChange(
                " is gone: was right",
                Effect.LOSS,
                Change.between(findings(zed, true, true), List.of()));
        assertChange(
                " is gone: was a false alarm",
                Effect.GAIN,
                Change.between(findings(zed, false, null), List.of()));
        assertChange(
                " is new", Effect.NEITHER, Change.between(List.of(), findings(zed, null, null)));
    }

    @Test
    void anotherLengthIsAChangeAndNoOtherFinding() {
        Statement longer = statement(new Span(9, 26), "zed", Act.STATE);
        assertChange(
                ": at was 9,26, is 14,26: now right",
                Effect.GAIN,
                Change.between(
                        findings(longer, false, null),
                        findings(statement(CONTENT, "zed", Act.STATE), true, true)));
    }

    @Test
    void theSameFindingMayCountOtherwise() {
        Statement zed = statement(CONTENT, "zed", Act.STATE);
        assertChange(
                " is now judged: right",
                Effect.GAIN,
                Change.between(findings(zed, false, null), findings(zed, true, true)));
    }

    @Test
    void pairsAreMadeWithinAKind() {
        Finding name = Finding.of("name", "state/A", CONTENT, "A", Map.of("id", "state/A"));
        Finding date = Finding.of("date", "14,26", CONTENT, "A", Map.of("value", "2025"));
        assertEquals(
                List.of("name state/A \"A\" is gone", "date 14,26 \"A\" is new"),
                Change.between(List.of(name), List.of(date)).stream().map(Change::what).toList());
    }
}
