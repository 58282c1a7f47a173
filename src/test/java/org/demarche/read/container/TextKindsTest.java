package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short true articles are read in any script; what is no article is told.
class TextKindsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia spoke.",
                "Fiji condemned the attack on Tonga",
                "Talks\n\nThe ministers met (in Suva); they agreed on:\n(a) fish;\n(b) ports;\n",
                "部长周二表示,两国将签署协议。会谈将继续。",
                "รัฐมนตรีต่างประเทศกล่าวว่าจะลงนามในข้อตกลงเมื่อวันอังคาร",
                "قال الوزير إن البلدين سيوقعان الاتفاق. وستستمر المحادثات.",
                "外務大臣は火曜日に合意に署名すると述べた。",
                "Menteri itu mengatakan hal itu.\nBaca juga: Satu\nIa akan datang.",
                "The price = 5 dollars, he said.\nThe minister agreed to it on Monday.\nNobody objected.",
                "“We sign it,” he said.\n\nADVERTISEMENT\n\nMilk\nBread\nEggs"
            })
    void readsWhatMayBeAnArticle(String text) {
        assertEquals("Plain a", Opened.of("a", text).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\nDisallow: /private/\nSitemap: https://a.example/s.xml\n",
                "# robots\nUser-Agent: Bot\nDisallow:\nCrawl-delay: 10",
                "Milk\n2 l juice\n3 eggs\nBread\nToilet paper\nBatteries (AA)",
                "- flour\n- sugar 500 g\n- butter\n- one lemon\n",
                "body { margin: 0; }\n.a > b {\n  color: red;\n  width: 10px;\n}",
                "function a(){ return \"The foreign minister said that the deal is off.\"; }",
                "import os\n\ndef main(path):\n    # Reads all files of a folder.\n    for f in os.listdir(path):\n        print(f)\n",
                "#include <stdio.h>\nint main(void) {\n  printf(\"Hello you there.\");\n  return 0;\n}",
                "CREATE TABLE a (\n  id INTEGER,\n  name TEXT\n);\nINSERT INTO a VALUES (1, 'x');",
                "[server]\nport=8080\nhost=localhost\nname = The server of the house",
                "2026-03-03 10:00:00 INFO Started the server on port one.\n2026-03-03 10:00:01 WARN It is slow.\n2026-03-03 10:00:02 INFO It stopped by itself again.",
                "10.0.0.1 - - [03/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 1\n10.0.0.1 - - [03/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 1\n10.0.0.1 - - [03/Mar/2026:10:00:00 +0000] \"GET /b HTTP/1.1\" 200 1",
                "1\n00:00:01,000 --> 00:00:02,000\nHello there, minister.\n\n2\n00:00:03,000 --> 00:00:04,000\nHello to you.",
                "WEBVTT\n\n00:01.000 --> 00:04.000\nThe minister is here today.",
                " CDX N b a m s k r M S V g\norg,a)/b 20260303100000 https://a.org/b text/html 200 A - - 1 0 x.warc.gz",
                "org,a)/b 20260303100000 {\"url\": \"https://a.org/b\", \"mime\": \"text/html\"}",
                "TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5IGhpcyByZWFzb24sIGJ1\ndCBieSB0aGlzIHNpbmd1bGFyIHBhc3Npb24gZnJvbSBvdGhlciBhbmltYWxzLA==",
                "00000000: 4865 6c6c 6f20 776f 726c 640a\n00000010: 4865 6c6c 6f20 776f 726c 640a",
                "1.5;2.5;3.5\n2.5;3.5;4.5\n",
                "deadbeef00112233445566778899aabbccddeeff"
            })
    void tellsWhatIsNone(String text) {
        String first = Opened.of("a", text).getFirst();
        assertTrue(first.startsWith("a is ") || first.startsWith("a has "), first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a\n\nb --><!doctype html><p>A",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\"><html>",
                "<style>p { color: red; }</style><p>A.</p>",
                "<script>var a = \"<p>\";</script><div>A.</div>",
                "<article><p>A.</p></article>",
                "\uFEFF\r\n\r\n<html lang='en'>",
                "<h2 class=\"a\">A</h2><p>B.</p>",
                "<section><p>B.</p></section>",
                "<P>Upper case.</P>",
                "<meta charset=utf-8><title>A</title>"
            })
    void pagesMayBeginInManyWays(String html) {
        assertEquals("Html a", Opened.of("a", html).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"log\": {\"version\": \"1.2\", \"entries\": [%s]}}",
                "{ \"log\" : {\n\"pages\": [{\"id\": 1}],\n\"entries\" : [ %s ] } }"
            })
    void readsWhatABrowserRecorded(String har) {
        String page = "<!DOCTYPE html><html><body><p>Fiji signed it.</p></body></html>";
        String entry =
                "{\"request\": {\"url\": \"https://a.example/%s\"}, \"response\": {\"status\": %d,"
                        + " \"content\": {\"mimeType\": \"%s\", \"text\": \"%s\"%s}}}";
        String packed = Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        String entries =
                String.join(
                        ",",
                        entry.formatted("1", 200, "text/html; charset=utf-16", page, ""),
                        entry.formatted("2", 404, "text/html", page, ""),
                        entry.formatted(
                                "3", 200, "image/png", "AAAA", ", \"encoding\": \"base64\""),
                        entry.formatted(
                                "4", 200, "text/html", packed, ", \"encoding\": \"base64\""));
        assertEquals(
                List.of("Html a, record https://a.example/1", "Html a, record https://a.example/4"),
                Opened.of("a", har.formatted(entries)));
    }
}
