package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.nlp.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in brackets, and the forms it tells.
class BracketsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the treaty (MDT) of 1951           | MDT",
                "the treaty (MDT/Pact) of 1951      | MDT Pact",
                "the treaty (1951 pact/) of 1951    | 1951+pact",
                "the treaty () of 1951              |",
                "the treaty (MDT of 1951            |",
                "a (b c d e f g h) i                | b+c+d+e+f+g+h",
                "a (b c d e f g h i) j              |",
                "a (b (c) d) e                      | b+(+c c",
            })
    void formsStandBetweenSlashes(String text, String forms) {
        Tokens tokens = Tokens.of(text);
        Brackets brackets = new Brackets(tokens);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            for (Run form : brackets.forms(i)) {
                found.append(found.isEmpty() ? "" : " ").append(words(tokens, form));
            }
        }
        assertEquals(forms == null ? "" : forms, found.toString());
    }

    private static String words(Tokens tokens, Run run) {
        StringBuilder words = new StringBuilder();
        for (int i = run.first(); i < run.end(); i++) {
            words.append(i == run.first() ? "" : "+").append(tokens.word(i));
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource({"a (b c) d,4,2,4", "a (b (c) d) e,5,4,5", "(a),2,1,2"})
    void aBracketIsFoundByItsEnd(String text, int closing, int first, int end) {
        assertEquals(new Run(first, end), new Brackets(Tokens.of(text)).until(closing));
    }

    @ParameterizedTest
    @CsvSource({"a b c", "a) b c", "(a"})
    void withoutBothSignsThereIsNone(String text) {
        assertEquals(List.of(), List.copyOf(new Brackets(Tokens.of(text)).all()));
    }
}
