package org.demarche.read.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text of any encoding, with what is said of it and without.
class TextEncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT =
            "Minister Zoë Brûlé flew to Curaçao on Monday – “a détente, not an entente,” said her"
                    + " naïve envoy, whose trip cost €900.\nHer deputy, José Peña, stayed in Malmö.";

    /// A text in an encoding, with markup around it or without.
    private record Sample(String language, String charset, int size, boolean markup, String text) {
        byte[] bytes() {
            return text.getBytes(Charset.forName(charset));
        }

        boolean isRead() {
            return (markup ? TextEncoding.page(bytes(), null) : read(bytes(), null)).equals(text);
        }
    }

    private static String read(byte[] bytes, Charset said) {
        return switch (TextEncoding.plain(bytes, said)) {
            case Decoded.Whole whole -> whole.text();
            case Decoded.Broken broken -> "broken at " + broken.offset();
        };
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/inputs/encodings.tsv"))) {
            String[] cells = line.split("\t");
            for (String charset : cells[1].split(",")) {
                for (int size : new int[] {100, 500, 2000}) {
                    String text = cut(cells[2], Charset.forName(charset), size);
                    samples.add(new Sample(cells[0], charset, size, false, text));
                    String page =
                            "<html><head><title>News</title></head><body class=\"page\">"
                                    + "<div><a href=\"/news\">News</a></div><p>"
                                    + text.replace("\n", "</p>\n<p>")
                                    + "</p><div class=\"end\">Example Media</div></body></html>";
                    samples.add(new Sample(cells[0], charset, size, true, page));
                }
            }
        }
        return samples;
    }

    private static String cut(String text, Charset charset, int size) {
        String longer = text;
        while (longer.getBytes(charset).length < size) {
            longer += "\n" + text;
        }
        int end = longer.length();
        while (longer.substring(0, end).getBytes(charset).length > size) {
            end--;
        }
        return new String(longer.substring(0, end).getBytes(charset), charset);
    }

    @Test
    void tellsEncodingsOfWhichNothingIsSaid() throws IOException {
        List<Sample> samples = samples();
        List<String> wrong = new ArrayList<>();
        for (Sample sample : samples) {
            if (!sample.isRead()) {
                wrong.add(
                        sample.language()
                                + " "
                                + sample.charset()
                                + " "
                                + sample.size()
                                + (sample.markup() ? " page" : ""));
            }
        }
        assertTrue(wrong.size() * 20 <= samples.size(), wrong.toString());
    }

    @Test
    void trustsALabelThatFits() throws IOException {
        for (Sample sample : samples()) {
            Charset said = TextEncoding.named(sample.charset());
            String text =
                    sample.markup()
                            ? TextEncoding.page(sample.bytes(), said)
                            : read(sample.bytes(), said);
            assertEquals(sample.text(), text, sample.toString());
        }
    }

    @Test
    void readsUtf8WhateverTheLabelSays() throws IOException {
        for (Sample sample : samples()) {
            byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
            for (String label :
                    new String[] {"ISO-8859-1", "gb2312", "KOI8-R", "utf-16", "x-sjis"}) {
                assertEquals(
                        sample.text(), TextEncoding.page(bytes, TextEncoding.named(label)), label);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=utf-8>",
                "<META http-equiv=Content-Type content='text/html; charset=UTF8'>",
                "<?xml version='1.0' encoding=\"gb18030\"?>",
                "<meta charset=\"windows-1251\">",
                "<meta charset=\"{{charset}}\">",
                "<meta charset=shift_jis>",
                "<meta charset=us-ascii>",
                ""
            })
    void dropsALabelThatTheBytesDisprove(String label) {
        String page = label + "<p>" + TEXT + "</p>";
        assertEquals(page, TextEncoding.page(page.getBytes(WINDOWS), null));
        assertEquals(page, TextEncoding.page(page.getBytes(WINDOWS), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "latin1, windows-1252",
        "ISO_8859-1:1987, windows-1252",
        "US-ASCII, windows-1252",
        "utf8, UTF-8",
        "' \"UTF-8\";', UTF-8",
        "'charset=utf-8', UTF-8",
        "gb2312, GB18030",
        "ks_c_5601-1987, x-windows-949",
        "x-sjis, windows-31j",
        "ISO-8859-9, windows-1254",
        "tis-620, x-windows-874",
        "none, ",
        "'', ",
        "'%s', ",
        "ISO-8859-99, "
    })
    void knowsWhatLabelsMean(String label, String meaning) {
        Charset charset = TextEncoding.named(label);
        assertEquals(meaning, charset == null ? null : charset.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWideTextWithAMarkAndWithout(String charset) throws IOException {
        for (Sample sample : samples()) {
            if (sample.size() < 500) {
                continue;
            }
            String text = sample.text() + "\n" + sample.text() + "\n" + sample.text() + "\n2026\n";
            for (String marked : new String[] {text, "\uFEFF" + text}) {
                byte[] bytes = marked.getBytes(Charset.forName(charset));
                assertEquals(text, read(bytes, null));
                assertEquals(text, TextEncoding.page(bytes, StandardCharsets.UTF_8));
                assertTrue(text.startsWith(TextEncoding.sketch(Arrays.copyOf(bytes, 400))));
                try (InputStream narrowed =
                        TextEncoding.narrowed(new ByteArrayInputStream(bytes), bytes)) {
                    assertNotNull(narrowed, sample.language());
                    assertEquals(text, TextEncoding.page(narrowed.readAllBytes(), null));
                }
            }
        }
    }

    @Test
    void readsTheBytesBetweenUtf8AsWindows() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(TEXT.getBytes(StandardCharsets.UTF_8));
        mixed.write('\n');
        mixed.write(TEXT.getBytes(WINDOWS));
        assertEquals(TEXT + "\n" + TEXT, read(mixed.toByteArray(), null));
        assertEquals(TEXT + "\n" + TEXT, TextEncoding.page(mixed.toByteArray(), WINDOWS));
    }

    @Test
    void leavesOutACharacterThatIsCutAtTheEnd() {
        byte[] bytes = "Her deputy – José – wrote: “No”".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Her deputy – José – wrote: “No",
                read(Arrays.copyOf(bytes, bytes.length - 1), null));
    }

    @Test
    void undoesADoubleEncodingOfTheWholeText() {
        String twice =
                new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(TEXT, read(twice.getBytes(StandardCharsets.UTF_8), null));
        String plain = "José Peña – naïve – €900";
        String windows = new String(plain.getBytes(StandardCharsets.UTF_8), WINDOWS);
        assertEquals(plain, read(windows.getBytes(StandardCharsets.UTF_8), null));
        String lost = "She said â€œyesâ€\uFFFD in MalmÃ¶.";
        assertEquals("She said “yes” in Malmö.", read(lost.getBytes(StandardCharsets.UTF_8), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“AMANHÔ, disse ele – não “HOJE”",
                "The code Ã¼ stands for ü in broken text.",
                "He said “yes” and paid €5"
            })
    void leavesTextAloneThatOnlyLooksEncodedTwice(String text) {
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void leavesOutWhatIsNoSign() {
        assertEquals(
                "naïve “détente”",
                read("na\u0000ïve \u0093détente\u0094".getBytes(StandardCharsets.UTF_8), null));
        assertEquals(
                "one\ntwo\nthree\nfour é",
                read("one\u2028two\u000Bthree\ffour é".getBytes(StandardCharsets.UTF_8), null));
        assertEquals("one\ntwo", read("one\u0085two".getBytes(StandardCharsets.UTF_8), null));
        assertEquals("one…\ntwo", read("one\u0085\ntwo".getBytes(StandardCharsets.UTF_8), null));
        byte[] halves = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'b'};
        assertEquals("aéb", read(halves, null));
    }

    @Test
    void readsEscapesOfJapaneseMail() {
        String text = "外務大臣は火曜日に述べた。";
        assertEquals(text, read(text.getBytes(Charset.forName("ISO-2022-JP")), null));
    }

    @Test
    void takesNoiseForNoText() {
        Random random = new Random(12);
        for (int size : new int[] {200, 2000, 20_000}) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            assertInstanceOf(Decoded.Broken.class, TextEncoding.plain(noise, null));
            assertNull(WideText.of(noise));
        }
    }
}
