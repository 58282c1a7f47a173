package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.Stance;
import org.demarche.domain.State;
import org.demarche.domain.Statement;
import org.demarche.domain.Text;
import org.demarche.domain.Voice;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language pack is read as its own examples say.
class PackExamplesTest {
    private static final int ENOUGH = 60;
    private static final String EDGES = " \n\u00a0\"'“”„‘’«».,;:";

    static Stream<Example> examples() throws IOException {
        List<Example> all = new ArrayList<>();
        for (String code : Bundled.CODES) {
            all.addAll(Example.of(code));
        }
        return all.stream();
    }

    @Test
    void everyLanguageHasExamplesOfEveryKind() throws IOException {
        for (String code : Bundled.CODES) {
            List<Example> examples = Example.of(code);
            assertTrue(examples.size() >= ENOUGH, code + " has " + examples.size());
            for (Example.Kind kind : Example.Kind.values()) {
                assertTrue(examples.stream().anyMatch(e -> e.kind() == kind), code + " " + kind);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsItSays(Example example) {
        Reading reading = Bundled.EXTRACTOR.read(example.article());
        ReadingLines lines = new ReadingLines(reading);
        switch (example.kind()) {
            case NONE -> assertEquals("", told(reading));
            case NAMES -> names(example, reading);
            case STATEMENT -> statement(example, reading);
            case DATES -> these(example, "date", lines.dates());
            case MENTIONS -> these(example, "mention", lines.mentions());
            case OFFICES -> these(example, "office", lines.offices());
            case AGREEMENTS -> these(example, "agreement", lines.agreements());
            case CLAUSES -> these(example, "clause", lines.clauses());
            case STEPS -> these(example, "step", lines.steps());
            case DUTIES -> these(example, "duty", lines.duties());
            case EVENTS -> these(example, "event", lines.events());
            case RELATIONS -> these(example, "relation", lines.relations());
        }
    }

    /// All of a kind that the text has, in the order of the text, or sorted where it has none.
    private static void these(Example example, String key, List<String> found) {
        assertEquals(example.found(), found.isEmpty() ? Map.of() : Map.of(key, found));
    }

    private static void names(Example example, Reading reading) {
        List<Referent> named = reading.mentions().stream().map(m -> m.refersTo()).toList();
        example.found()
                .forEach((key, values) -> {
                    List<Referent> ofKind =
                            named.stream().filter(r -> kind(r).equals(key)).distinct().toList();
                    for (String value : values) {
                        boolean found =
                                value.isEmpty()
                                        ? ofKind.isEmpty()
                                        : ofKind.stream().anyMatch(r -> calls(r, value));
                        assertTrue(found, () -> key + " " + value + " in " + named);
                    }
                });
    }

    private static String kind(Referent referent) {
        return switch (referent) {
            case State s -> "state";
            case Organization o -> "organization";
            case Person p -> "person";
            case Place p -> "place";
            case Office o -> "office";
            case Agreement a -> "agreement";
            case PartialDate d -> "date";
            default -> "clause";
        };
    }

    private static void statement(Example example, Reading reading) {
        List<String> counts = example.found().getOrDefault("count", List.of());
        if (!counts.isEmpty()) {
            assertEquals(counts.getFirst(), "" + reading.statements().size(), told(reading));
        }
        for (Statement statement : reading.statements()) {
            if (example.found().entrySet().stream()
                    .allMatch(e ->
                            e.getValue().stream()
                                    .allMatch(v -> fits(e.getKey(), v, statement, reading)))) {
                return;
            }
        }
        fail("no such statement, but\n" + told(reading));
    }

    private static boolean fits(String key, String value, Statement said, Reading reading) {
        Text text = reading.article().body();
        return switch (key) {
            case "count" -> true;
            case "content" -> trimmed(value).equals(trimmed(text.cut(said.content())));
            case "cue" -> value.equals(cut(text, said.cue()));
            case "form" -> one(value, said.form().name().toLowerCase(Locale.ROOT));
            case "act" -> one(value, said.act().name());
            case "modality" -> one(value, said.modality().name().toLowerCase(Locale.ROOT));
            case "speaker" -> callsOne(said.speakers(), value);
            case "speakers" -> value.equals("" + said.speakers().count());
            case "onBehalfOf" -> callsOne(said.represented(), value);
            case "inOffice" -> callsOne(said.voices().stream().map(Voice::inOffice), value);
            case "relays" -> calls(said.relays(), value);
            case "condition" -> value.equals(cut(text, said.condition()));
            case "stance" ->
                    said.stances().stream().anyMatch(s -> isStance(s, value))
                            || value.isEmpty() && said.stances().isEmpty();
            case "relayedBy" -> calls(said.relayedBy(), value);
            case "saidAt" -> calls(said.saidAt(), value);
            case "saidOn" -> value.equals(Objects.toString(said.saidOn(), ""));
            case "addressee" ->
                    value.isEmpty()
                            ? said.addressees().isEmpty()
                            : said.addressees().stream().anyMatch(a -> calls(a, value));
            default -> throw new IllegalArgumentException("no such key: " + key);
        };
    }

    private static String cut(Text text, @Nullable Span span) {
        return span == null ? "" : text.cut(span);
    }

    private static boolean one(String values, String found) {
        return List.of(values.split("\\|")).contains(found);
    }

    /// Whether one of the things, or nothing at all, is called so.
    private static boolean callsOne(Stream<? extends @Nullable Referent> referents, String value) {
        List<? extends Referent> named = referents.filter(Objects::nonNull).toList();
        return value.isEmpty() ? named.isEmpty() : named.stream().anyMatch(r -> calls(r, value));
    }

    /// Whether the things, in their order, have the names, which " > " parts.
    private static boolean calls(List<? extends Referent> referents, String values) {
        List<String> names = values.isEmpty() ? List.of() : List.of(values.split(" > "));
        return names.size() == referents.size()
                && IntStream.range(0, names.size())
                        .allMatch(i -> calls(referents.get(i), names.get(i)));
    }

    /// A kind of stance, a blank and the last part of the agreement's or clause's IRI.
    private static boolean isStance(Stance stance, String value) {
        String[] kindAndTarget = value.split(" ", 2);
        return stance.kind().name().toLowerCase(Locale.ROOT).equals(kindAndTarget[0])
                && stance.target().id().equals("agreement/" + kindAndTarget[1]);
    }

    /// Whether the thing has one of the names or the code; nothing has the empty name.
    private static boolean calls(@Nullable Referent referent, String values) {
        if (referent == null || values.isEmpty()) {
            return referent == null && values.isEmpty();
        }
        return Stream.of(values.split("\\|")).anyMatch(value -> isCalled(referent, value));
    }

    private static boolean isCalled(Referent referent, String name) {
        return switch (referent) {
            case State state -> state.code().equals(name);
            case Office office -> office.kind().equals(name);
            case Actor actor -> has(actor.names(), name);
            case Place place -> has(place.names(), name);
            case Agreement agreement -> has(agreement.names(), name);
            default -> referent.id().endsWith("/" + name);
        };
    }

    private static boolean has(Names names, String name) {
        return Stream.of(names.preferred(), names.alternate())
                .flatMap(List::stream)
                .anyMatch(l -> l.text().equals(name));
    }

    private static String trimmed(String words) {
        int begin = 0;
        int end = words.length();
        while (begin < end && EDGES.indexOf(words.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && EDGES.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(begin, end);
    }

    private static String told(Reading reading) {
        Text text = reading.article().body();
        Function<Stream<? extends Referent>, List<String>> ids =
                all -> all.map(Referent::id).toList();
        return reading.statements().stream()
                .map(s ->
                        List.of(
                                        "content=" + text.cut(s.content()),
                                        "cue=" + cut(text, s.cue()),
                                        "form=" + s.form(),
                                        "act=" + s.act(),
                                        "modality=" + s.modality(),
                                        "condition=" + cut(text, s.condition()),
                                        "speakers=" + ids.apply(s.speakers()),
                                        "onBehalfOf=" + ids.apply(s.represented()),
                                        "saidOn=" + s.saidOn(),
                                        "saidAt=" + ids.apply(Stream.ofNullable(s.saidAt())),
                                        "addressees=" + ids.apply(s.addressees().stream()),
                                        "stances="
                                                + s.stances().stream()
                                                        .map(x -> x.kind() + " " + x.target().id())
                                                        .toList(),
                                        "relays=" + ids.apply(s.relays().stream()))
                                .toString())
                .collect(Collectors.joining("\n"));
    }
}
