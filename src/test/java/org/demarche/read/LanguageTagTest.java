package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tags of languages as they are met.
class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en_US, en",
        "en-us.utf-8, en",
        "EN-gb, en",
        "' en ', en",
        "eng, en",
        "English, en",
        "ENGLISH (UK), en",
        "en;q=0.8, en",
        "'fr,en', fr",
        "<de>, de",
        "in, id",
        "in_ID, id",
        "Bahasa Indonesia, id",
        "iw, he",
        "msa, ms",
        "ger, de",
        "deutsch, de",
        "Français, fr",
        "zh-Hans, zh",
        "cmn, zh",
        "日本語, ja",
        "sr_RS@latin, sr"
    })
    void knowsWhatTagsMean(String tag, String code) {
        assertEquals(code, LanguageTag.language(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "_",
                "*",
                "%s",
                "%c",
                "%n",
                "{{lang}}",
                "C",
                "POSIX",
                "und",
                "mul",
                "zxx",
                "x-default",
                "i-default",
                "xx",
                "qqq",
                "null",
                "none",
                "n/a",
                "nan",
                "undefined",
                "1033",
                "0x409",
                "a b",
                "+99:99",
                "\u0000",
                "<%= lang %>",
                "article"
            })
    void takesNoneFromWhatSaysNothing(String tag) {
        assertNull(LanguageTag.language(tag));
        assertNull(LanguageTag.language("en".repeat(100)));
    }
}
