package org.demarche.web.guard.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {
    private static final List<String> REPLACEMENTS = List.of("", "<$0>", "\\$x\\\\", "a$0$0b");

    record Case(String pattern, String flags, List<String> texts) {}

    static Stream<Case> cases() throws IOException {
        try (var file = LinearPatternTest.class.getResourceAsStream("/patterns.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .map(fields ->
                                    new Case(
                                            fields[0].replace("letter\\n", "letter\n"),
                                            fields[1],
                                            Stream.of(fields[2].split("\\|", -1))
                                                    .map(text ->
                                                            text.replace("\\n", "\n")
                                                                    .replace("\\t", "\t")
                                                                    .replace("\\\\", "\\"))
                                                    .toList()))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsJenaDoes(Case one) {
        LinearPattern pattern = LinearPattern.of(one.pattern(), one.flags());
        for (String text : one.texts()) {
            assertEquals(
                    RegexEngine.create(one.pattern(), one.flags()).match(text),
                    pattern.isFoundIn(text),
                    "REGEX of " + text);
            for (String replacement : REPLACEMENTS) {
                assertEquals(
                        jenas(one, text, replacement),
                        pattern.replaced(text, replacement, 1_000),
                        "REPLACE in " + text + " by " + replacement);
            }
        }
    }

    private static String jenas(Case one, String text, String replacement) {
        return XSDFuncOp.strReplace(
                        NodeValue.makeString(text),
                        NodeValue.makeString(one.pattern()),
                        NodeValue.makeString(replacement),
                        NodeValue.makeString(one.flags()))
                .getString();
    }

    @ParameterizedTest
    @CsvSource({
        "(\\d{4})-(\\d{2}), 2026-11, $2/$1",
        "(?<y>\\d{4})-(?<m>\\d{2}), 2026-11, ${m}.${y}",
        "(a)(b)?, ac, [$1$2]",
        "(a), a, $12"
    })
    void groupsGoIntoTheReplacement(String pattern, String text, String replacement) {
        assertEquals(
                jenas(new Case(pattern, "", List.of()), text, replacement),
                LinearPattern.of(pattern, "").replaced(text, replacement, 1_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "(a)\\1\trefer",
                "(?<n>a)\\k<n>\trefer",
                "a(?=b)\tlook-ahead",
                "a(?!b)\tlook-ahead",
                "(?<=a)b\tlook-behind",
                "(?<!a)b\tlook-behind",
                "(?>a+)b\tatomic",
                "a++b\tpossessive",
                "a{2}+\tpossessive",
                "[a[bc]]\twithin",
                "[a-z&&[aeiou]]\t&&",
                "\\p{InGreek}\tscript",
                "\\p{javaLowerCase}\tscript",
                "\\X\tnot known",
                "(a{1000}){1000}\tsteps",
                "((a{50}){50}){50}\tsteps",
                "a{2000}\t1000 times",
                "a{99999999999}\t1000 times",
                "(\tcannot be read",
                "a)\tcannot be read",
                "[a\tends too early",
                "*\tcannot be read",
                "a**\tcannot be read",
                "(?x)a\tflags"
            })
    void whatIsNotLinearOrNotReadableIsRefusedInASentence(String pattern, String words) {
        var fault = assertThrows(PatternFault.class, () -> LinearPattern.of(pattern, ""));
        assertTrue(fault.sentence().contains(words), fault.sentence());
    }

    @Test
    void aLongPatternIsRefused() {
        assertThrows(PatternFault.class, () -> LinearPattern.of("a".repeat(1_001), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$x", "${n", "${n}", "$3", "\\"})
    void aReplacementThatNamesNoGroupIsAFault(String replacement) {
        LinearPattern pattern = LinearPattern.of("(a)", "");
        assertThrows(PatternFault.class, () -> pattern.replaced("a", replacement, 100));
        assertThrows(
                RuntimeException.class,
                () -> jenas(new Case("(a)", "", List.of()), "a", replacement));
    }

    @Test
    void aReplacementDoesNotGrowBeyondItsBound() {
        LinearPattern pattern = LinearPattern.of("a", "");
        assertThrows(
                TooLong.class,
                () -> pattern.replaced("a".repeat(1_000), "b".repeat(1_000), 10_000));
        assertThrows(
                TooLong.class,
                () -> pattern.replaced("a".repeat(1_000), "$0".repeat(1_000), 10_000));
        assertEquals(10_000, pattern.replaced("a".repeat(10_000), "b", 10_000).length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|a)*b",
                "(.*a){20}",
                "((ab)*c)+",
                "a*a*a*a*a*a*a*a*b",
                "(a?){50}a{50}b",
                "(x+x+)+y|(a*)*b"
            })
    void whatExplodesElsewhereEndsSoon(String text) {
        LinearPattern pattern = LinearPattern.of(text, "");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> pattern.isFoundIn("a".repeat(10_000) + "!"));
    }

    @Test
    void jenaItselfRefusesWhatHasNoEnd() {
        assertThrows(ExprEvalException.class, () -> RegexEngine.create("(", ""));
    }
}
