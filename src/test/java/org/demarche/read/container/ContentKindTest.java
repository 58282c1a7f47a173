package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an input is, however much stands before its first element.
class ContentKindTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\n`, <p>Russia spoke.</p>, HTML",
                "`<!-- a -->`, <title>Talks</title>, HTML",
                "`<?xml version='1.0'?> `, <h1>Talks</h1>, HTML",
                "`<?xml version='1.0'?>`, <feed></feed>, XML",
                "`<!-- a `, Russia spoke., TEXT",
                "`\n`, Russia spoke., TEXT"
            })
    void whatStandsBeforeIsPassedOver(String before, String content, ContentKind kind) {
        int times = (ContentKind.HEAD - content.length()) / before.length();
        String text = before.repeat(times) + content;
        assertEquals(kind, ContentKind.of(text.getBytes(StandardCharsets.UTF_8), "a"));
    }
}
