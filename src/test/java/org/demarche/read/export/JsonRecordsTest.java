package org.demarche.read.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {
    private static final String A =
            "{'title': 'A', 'authors': [{'name': 'X {'}], 'text': 'The envoy said \\'no}\\' to it on Monday.'}";
    private static final String B =
            "{'title': 'B', 'body': 'The minister said that trade would go on.'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A,B]",
                "[\n  A,\n  B\n]\n",
                "\uFEFF[A,B,]",
                "A\nB\n",
                "A\r\n\r\nB",
                "A,\nB,\n",
                "A B",
                "AB",
                "[[A],[B]]",
                "{'status': 'ok', 'totalResults': 2, 'articles': [A, B]}",
                "{'articles': [A, B], 'next': {'page': [1, ']']}, 'x': '}'}",
                "{\n 'response': {\n 'total': 2, 'docs': [\n A,\n B]}}",
                "{'took': 3, 'hits': {'total': {'value': 2}, 'hits': [{'_id': '1', '_source': A}, {'_id': '2', '_source': B}]}}",
                "{'unheard_of': [A, B]}",
                "{'data': [{'id': 1, 'attributes': A}, {'id': 2, 'attributes': B}]}",
                "{'rows': [{'row_idx': 0, 'row': A}, {'row_idx': 1, 'row': B}]}",
            })
    void findsTheArticlesHoweverTheyAreLaidOut(String layout) {
        assertEquals(List.of("A", "B"), told(layout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRETTY", "{'data': PRETTY}", "{\n'article': PRETTY}", "[PRETTY]"})
    void readsAnObjectPrintedOverManyLines(String layout) {
        String pretty = B.replace("{", "{\n   ").replace(", ", ",\n   ").replace("}", "\n}\n");
        assertEquals(List.of("B"), told(layout.replace("PRETTY", pretty)));
    }

    @Test
    void tellsWhatIsBrokenByItsNumberAndReadsTheRest() {
        assertEquals(
                List.of(
                        "A",
                        "x.json, article 2 is not valid JSON, perhaps cut in half; write the line anew",
                        "B"),
                told("[A, {'title': 'C', 'text': nothing}, B]"));
        assertEquals(
                List.of(
                        "A",
                        "x.json, article 2 is not valid JSON, perhaps cut in half; write the article anew",
                        "B"),
                told("[\nA,\n{'title': 'C', 'text': 'The env\nB\n]"));
        assertEquals(
                List.of("A", "x.json, article 2 is cut off in its middle; get it anew"),
                told("[\nA,\n{'title': 'C', 'text': 'The env"));
        assertEquals(
                List.of(
                        "A",
                        "B",
                        "x.json is cut off behind article 2: what stands before is read; get it anew for the rest"),
                told("[\nA,\nB,\n"));
        assertEquals(3, told("[A, 'a string', B]").size());
    }

    @Test
    void cutsAMillionNestedBracketsShort() {
        List<String> told = told("[{'a': " + "[".repeat(1_000_000) + "},\n" + A + "]");
        assertTrue(told.getFirst().startsWith("x.json, article 1 is"), told.getFirst());
    }

    @Test
    void tellsAnObjectThatHasNoArticle() {
        assertEquals(
                List.of("x.json has no field \"text\", which holds the article; add it"),
                told("{\n'name': 'package', 'version': '1'\n}"));
    }

    private static List<String> told(String layout) {
        return Exported.told(
                "x.json",
                layout.replaceAll("\\bA(?![a-z'])", A.replace("\\", "\\\\"))
                        .replaceAll("\\bB(?![a-z'])", B)
                        .replace("AB", A.replace("\\'", "\\\"") + B)
                        .replace("\\'", "\u0001")
                        .replace('\'', '"')
                        .replace("\u0001", "\\\""));
    }
}
