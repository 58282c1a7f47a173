package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an input is, however much stands before its first element.
class ContentKindTest {
    private static String kind(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Contents contents =
                new ContentReader().open(Origin.named("a", "a"), new ByteArrayInputStream(bytes))) {
            return switch (contents.next()) {
                case null -> "nothing";
                case Raw.Unreadable bad -> bad.fault().message();
                case Raw raw -> raw.getClass().getSimpleName();
            };
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\n`, <p>Russia spoke.</p>, Html",
                "`<!-- a -->`, <title>Talks</title>, Html",
                "`<?xml version='1.0'?> `, <h1>Talks</h1>, Html",
                "`<?xml version='1.0'?>`, <note></note>, a is XML",
                "`\n`, Russia spoke., Plain"
            })
    void whatStandsBeforeIsPassedOver(String before, String content, String kind)
            throws IOException {
        for (int times : new int[] {0, 1, 1000, 50_000}) {
            String told = kind((times == 0 ? before.strip() : before.repeat(times)) + content);
            assertEquals(kind, told.substring(0, Math.min(kind.length(), told.length())));
        }
    }
}
