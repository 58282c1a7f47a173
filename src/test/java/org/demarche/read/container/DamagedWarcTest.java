package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A damaged record costs itself alone, and is told.
class DamagedWarcTest {
    private static final String PAGE =
            "<!DOCTYPE html><html><body><p>Fiji and Samoa signed it.</p></body></html>";

    private static String http(String headers, String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n" + body;
    }

    private static String record(String header, int length, String block) {
        return "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
                + header
                + "Content-Length: "
                + length
                + "\r\n\r\n"
                + block
                + "\r\n\r\n";
    }

    private static String record(int i) {
        String block = http("", PAGE);
        return record("WARC-Target-URI: https://a.example/" + i + "\r\n", block.length(), block);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String page(int i) {
        return "Html a, record https://a.example/" + i;
    }

    private static String damaged(int i) {
        return "a, record https://a.example/" + i + " is damaged and was left out; fetch it anew";
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, -1, 0, 1, 2, 3, 4, 5, 9, 12})
    void lengthsMayBeWrongByTheLineEnds(int wrong) {
        String block = http("", PAGE);
        String second =
                record("WARC-Target-URI: https://a.example/2\r\n", block.length() + wrong, block);
        assertEquals(
                List.of(page(1), page(2), page(3)), Opened.of("a", record(1) + second + record(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "-3", "", "12 34", "9223372036854775808999"})
    void tellsALengthThatIsNone(String length) {
        String bad = record(2).replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
        assertEquals(
                List.of(
                        page(1),
                        "a, record https://a.example/2 is damaged (its Content-Length is no number)"
                                + " and was left out; fetch it anew",
                        page(3)),
                Opened.of("a", record(1) + bad + record(3)));
    }

    @Test
    void lengthsThatSwallowTheRestCostOneRecord() {
        String bad = record(2).replaceFirst("Content-Length: \\d+", "Content-Length: 999999999");
        String cut = bad.replace("</body></html>", "");
        assertEquals(
                List.of(page(1), page(2), page(3), damaged(2), page(4)),
                Opened.of("a", record(1) + bad + record(3) + cut + record(4)));
    }

    @Test
    void twoTypesAreNone() {
        String bad = record(2).replace("Content-Length", "WARC-Type: request\r\nContent-Length");
        assertTrue(Opened.of("a", bad + record(3)).getFirst().contains("two WARC-Types"));
        assertEquals(page(3), Opened.of("a", bad + record(3)).getLast());
    }

    @Test
    void namesARecordWithoutAddressByItsNumber() {
        String nameless = record("", http("", PAGE).length(), http("", PAGE));
        assertEquals(
                List.of(page(1), "Html a, record 2", page(3)),
                Opened.of("a", record(1) + nameless + record(3)));
    }

    @Test
    void linesMayEndInALineFeedAlone() {
        String text = (record(1) + record(2)).replace("\r\n", "\n");
        String block = http("", PAGE);
        String length = "Content-Length: " + block.replace("\r\n", "\n").length();
        text = text.replace("Content-Length: " + block.length(), length);
        assertEquals(List.of(page(1), page(2)), Opened.of("a", text));
    }

    @Test
    void tellsBytesBetweenRecordsAndGoesOn() {
        String lost = record(2).replace("WARC/1.0", "W@RC/1.0");
        List<String> found = Opened.of("a", record(1) + lost + record(3));
        assertEquals(3, found.size());
        assertTrue(found.containsAll(List.of(page(1), page(3))), found.toString());
        assertTrue(found.toString().contains("a has bytes that are no record, from byte 2"));
    }

    @Test
    void aDamagedMemberCostsItself() {
        byte[][] members = new byte[5][];
        for (int i = 0; i < members.length; i++) {
            members[i] = Opened.gzipped(bytes(record(i)));
        }
        for (int at = 0; at < members[2].length; at++) {
            byte[] whole = members[2];
            members[2] = whole.clone();
            members[2][at] ^= 0x55;
            List<String> found = Opened.of("a", Opened.joined(members));
            for (int i : new int[] {0, 1, 3, 4}) {
                assertTrue(found.contains(page(i)), at + ": " + found);
            }
            // Nobody needs to know what system packed it, and when.
            long told = found.stream().filter(m -> m.startsWith("a")).count();
            assertTrue(told == 1 || told == 2 || (at > 3 && at < 10), at + ": " + found);
            members[2] = whole;
        }
    }

    @Test
    void garbageBetweenMembersIsTold() {
        byte[] file =
                Opened.joined(
                        bytes("\n"),
                        Opened.gzipped(bytes(record(1))),
                        bytes("garbage \u001f\u008b\b garbage"),
                        Opened.gzipped(bytes(record(2))));
        List<String> found = Opened.of("a", file);
        assertTrue(found.containsAll(List.of(page(1), page(2))), found.toString());
        assertEquals(3, found.size());
    }

    @Test
    void tellsThatTheEndIsCutOff() {
        byte[] second = Opened.gzipped(bytes(record(2)));
        byte[] file =
                Opened.joined(
                        Opened.gzipped(bytes(record(1))),
                        Arrays.copyOf(second, second.length - 20));
        assertEquals(
                List.of(page(1), "a ends in the middle of its data; get it anew"),
                Opened.of("a", file));
    }

    @ParameterizedTest
    @CsvSource({"gzip", "br", "deflate", "zstd", "'gzip, br'", "identity"})
    void bodiesMayBeUnpackedAlready(String coding) {
        String block = http("Content-Encoding: " + coding + "\r\n", PAGE);
        String text = record("WARC-Target-URI: https://a.example/1\r\n", block.length(), block);
        assertEquals(List.of(page(1)), Opened.of("a", text));
    }

    @Test
    void unpacksWhatNoHeaderSaysIsPacked() {
        String packed = new String(Opened.gzipped(bytes(PAGE)), StandardCharsets.ISO_8859_1);
        String block = http("", packed);
        String text = record("WARC-Target-URI: https://a.example/1\r\n", block.length(), block);
        assertEquals(List.of(page(1)), Opened.of("a", bytes(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "", "image/jpeg", "text/plain", "bogus"})
    void aPageIsKnownWhateverItsType(String type) {
        String block = http("", PAGE).replace("text/html", type);
        String text = record("WARC-Target-URI: https://a.example/1\r\n", block.length(), block);
        assertEquals(List.of(page(1)), Opened.of("a", text));
    }

    @Test
    void readsArcFiles() {
        String block = http("", PAGE);
        String text =
                "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 9\n1 0 InA\n\n\n"
                        + "http://a.example/1 10.0.0.1 20080430204826 text/html "
                        + block.length()
                        + "\n"
                        + block
                        + "\nbroken here\nhttp://a.example/2 10.0.0.1 20080430204826 text/html "
                        + block.length()
                        + "\n"
                        + block
                        + "\n";
        for (byte[] file : new byte[][] {bytes(text), Opened.gzipped(bytes(text))}) {
            List<String> found = Opened.of("a", file);
            assertEquals("Html a, record http://a.example/1", found.getFirst());
            assertEquals("Html a, record http://a.example/2", found.getLast());
            assertEquals(3, found.size());
        }
    }
}
