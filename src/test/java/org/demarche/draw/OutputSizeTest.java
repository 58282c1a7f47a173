package org.demarche.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.domain.State;
import org.demarche.extract.Bundled;
import org.demarche.graph.Rdf;
import org.demarche.graph.format.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to be written at great length: the graph of twice the text is about twice as long.
class OutputSizeTest {
    private static final int SIZE = 80;
    private static final double TWICE = 2.2;

    /// Bytes of Turtle for a byte of text; ordinary news has 9.
    private static final int DENSEST = 60;

    private static final List<String> STATES =
            Bundled.WORLD.states().stream()
                    .map(OutputSizeTest::name)
                    .filter(name -> name.matches("[A-Z][a-z]+"))
                    .sorted()
                    .toList();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "everybody says everything",
                        (IntFunction<String>)
                                n ->
                                        states(n)
                                                + " issued a joint statement. "
                                                + repeat(
                                                        2 * n,
                                                        " ",
                                                        "They said that war number %d was bad.")),
                Arguments.of(
                        "everybody is obliged to everything",
                        (IntFunction<String>)
                                n ->
                                        "Treaty between "
                                                + states(n)
                                                + "\n\n"
                                                + repeat(
                                                        2 * n,
                                                        "\n\n",
                                                        "Article %d\n\n"
                                                                + "The Parties shall assist each other.")),
                Arguments.of(
                        "a name without an end",
                        (IntFunction<String>)
                                n ->
                                        "President Joko "
                                                + "Abcdef".repeat(10 * n)
                                                + " arrived. "
                                                + repeat(
                                                        2 * n,
                                                        " ",
                                                        "He said that war number %d was bad.")),
                Arguments.of(
                        "an agreement without an end",
                        (IntFunction<String>)
                                n ->
                                        "Russia and Japan signed the Treaty on "
                                                + repeat(10 * n, " ", "Peace %d and")
                                                + " War. "
                                                + repeat(
                                                        2 * n,
                                                        " ",
                                                        "Article %d of the treaty bans war.")),
                Arguments.of(
                        "one sentence of clauses",
                        (IntFunction<String>)
                                n ->
                                        "Russia invoked "
                                                + repeat(
                                                        2 * n,
                                                        ", ",
                                                        "Article %d of the United Nations Charter")
                                                + "."),
                Arguments.of(
                        "one sentence of one agreement",
                        (IntFunction<String>)
                                n ->
                                        "Russia and Japan signed "
                                                + repeat(4 * n, ", ", "the Treaty on Eternal Peace")
                                                + "."),
                Arguments.of(
                        "one sentence of meetings",
                        (IntFunction<String>)
                                n ->
                                        states(n)
                                                + " "
                                                + repeat(
                                                        2 * n,
                                                        ", ",
                                                        "met in Geneva on 12 July 2%03d")
                                                + "."),
                Arguments.of(
                        "quotations in quotations",
                        (IntFunction<String>)
                                n ->
                                        repeat(2 * n, " ", "\"War %d is bad,\" Lavrov said, \"and")
                                                + " so on."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theGraphOfTwiceTheTextIsAboutTwiceAsLong(String what, IntFunction<String> text) {
        int once = written(text.apply(SIZE), Format.NQUADS);
        int twice = written(text.apply(2 * SIZE), Format.NQUADS);
        assertTrue(once > 10_000, what + " is found: " + once);
        assertTrue(twice < TWICE * once, what + ": " + once + ", then " + twice);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void nothingIsWrittenAtGreatLength(String what, IntFunction<String> text) {
        String longer = text.apply(4 * SIZE);
        int bytes = longer.getBytes(StandardCharsets.UTF_8).length;
        int written = written(longer, Format.TURTLE);
        assertTrue(written < DENSEST * bytes, what + ": " + bytes + " became " + written);
    }

    private static int written(String text, Format format) {
        return Rdf.written(
                        ArticleDrawing.bundled().graphs().of(Bundled.reading("en", text), false),
                        format)
                .length;
    }

    private static String repeat(int times, String between, String pattern) {
        return IntStream.range(1, times + 1)
                .mapToObj(i -> pattern.formatted(i))
                .collect(Collectors.joining(between));
    }

    private static String states(int number) {
        return String.join(", ", STATES.subList(0, Math.min(number, STATES.size()) - 1))
                + " and "
                + STATES.getLast();
    }

    private static String name(State state) {
        return state.names().in("en");
    }
}
