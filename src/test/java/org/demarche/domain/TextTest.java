package org.demarche.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Offsets count code points, whatever the text is made of.
class TextTest {
    @Test
    void everySpanCutsItsOwnCodePoints() {
        for (String words :
                new String[] {
                    "plain", "", "a😀b🇮🇩c", "😀😀", "\uFFFC😀\uFFFCx", "x\uD83Dy😀", "e\u0301😀"
                }) {
            Text text = new Text(words);
            int[] points = words.codePoints().toArray();
            assertEquals(points.length, text.length());
            for (int begin = 0; begin <= points.length; begin++) {
                for (int end = begin; end <= points.length; end++) {
                    assertEquals(
                            new String(points, begin, end - begin), text.cut(new Span(begin, end)));
                }
            }
        }
    }

    @Test
    void aSpanBeyondTheEndIsRefused() {
        Text text = new Text("a😀");
        assertThrows(IndexOutOfBoundsException.class, () -> text.cut(new Span(1, 3)));
    }

    @Test
    void manySpansOfALongTextAreCutInNoTime() {
        Text text = new Text("kata 😀 ".repeat(200_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    for (int at = 0; at + 4 < text.length(); at += 7) {
                        assertEquals("kata", text.cut(new Span(at, at + 4)));
                    }
                });
    }
}
