package org.demarche.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/// Small inputs of every kind, in own words.
final class Bases {
    private static final String ENGLISH =
            """
            The foreign minister of Kenya, Amina Otieno, said on Monday that her country "will not sign \
            a treaty that it cannot keep".
            She met Ugandan Foreign Minister Joseph Kato in Nairobi on 12 May 2025 and told reporters \
            that both sides had agreed to reopen the border at Busia.
            Uganda's government welcomed the agreement, but warned that trucks would wait until June.
            "We are neighbours and we will stay neighbours," Kato said.
            """;
    private static final String INDONESIAN =
            """
            JAKARTA - Menteri Luar Negeri Indonesia mengatakan pada Senin (12/5/2025) bahwa pemerintah \
            akan menandatangani perjanjian perdagangan dengan Malaysia.
            "Kami sepakat untuk membuka perbatasan," kata Menteri Luar Negeri Malaysia di Kuala Lumpur.
            Presiden Filipina menyambut baik kesepakatan itu dan mengutuk serangan di laut.
            Baca juga: Menteri bertemu duta besar
            """;

    private Bases() {}

    /// Writes something that may fail.
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static List<Base> all() {
        List<Base> all = new ArrayList<>();
        byte[] page = page("en", "Kenya will not sign", ENGLISH).getBytes(UTF_8);
        byte[] halaman = page("id", "Perbatasan dibuka", INDONESIAN).getBytes(UTF_8);
        byte[] lines =
                (line("en", ENGLISH) + line("id", INDONESIAN) + line("en", ENGLISH))
                        .getBytes(UTF_8);
        byte[] archive =
                written(out -> {
                    out.write(
                            record(
                                    "warcinfo",
                                    "application/warc-fields",
                                    "software: own\r\n".getBytes(UTF_8)));
                    out.write(response(page));
                    out.write(response(halaman));
                });
        add(all, ".html", page);
        add(all, ".html", halaman);
        add(all, ".txt", ENGLISH.getBytes(UTF_8));
        add(all, ".txt", INDONESIAN.getBytes(UTF_8));
        add(all, ".jsonl", lines);
        add(
                all,
                ".json",
                ("[" + line("en", ENGLISH) + "," + line("id", INDONESIAN) + "]").getBytes(UTF_8));
        add(all, ".json", line("en", ENGLISH).replace(", \"", ",\n  \"").getBytes(UTF_8));
        add(all, ".warc", archive);
        add(
                all,
                ".warc.gz",
                written(out -> {
                    out.write(gzipped(response(page)));
                    out.write(gzipped(response(halaman)));
                }));
        add(all, ".wet", record("conversion", "text/plain", ENGLISH.getBytes(UTF_8)));
        add(all, ".xml", feed().getBytes(UTF_8));
        add(all, ".atom", atom().getBytes(UTF_8));
        add(all, ".json", jsonFeed().getBytes(UTF_8));
        add(all, ".xml", sitemap().getBytes(UTF_8));
        add(all, ".csv", table(",").getBytes(UTF_8));
        add(all, ".tsv", table("\t").getBytes(UTF_8));
        add(all, ".eml", mail().getBytes(UTF_8));
        add(
                all,
                ".mbox",
                ("From a@example.org Mon May 12 10:00:00 2025\n" + mail() + "\n")
                        .repeat(2)
                        .getBytes(UTF_8));
        add(all, ".txt", export().getBytes(UTF_8));
        add(all, ".zip", zipped(page));
        add(all, ".tar.gz", gzipped(tarred(page)));
        add(all, ".txt.gz", gzipped(ENGLISH.getBytes(UTF_8)));
        add(
                all,
                ".html.bz2",
                written(out -> {
                    try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
                        packed.write(page);
                    }
                }));
        add(
                all,
                ".jsonl.xz",
                written(out -> {
                    try (OutputStream packed = new XZCompressorOutputStream(out)) {
                        packed.write(lines);
                    }
                }));
        return List.copyOf(all);
    }

    private static void add(List<Base> all, String suffix, byte[] bytes) {
        all.add(new Base(suffix, bytes));
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) {
        return written(out -> {
            try (OutputStream packed = new GZIPOutputStream(out)) {
                packed.write(bytes);
            }
        });
    }

    private static byte[] zipped(byte[] page) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("news/page.html"));
                zip.write(page);
                zip.putNextEntry(new ZipEntry("news/berita.txt"));
                zip.write(INDONESIAN.getBytes(UTF_8));
            }
        });
    }

    private static byte[] tarred(byte[] page) {
        return written(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                var entry = new TarArchiveEntry("news/page.html");
                entry.setSize(page.length);
                tar.putArchiveEntry(entry);
                tar.write(page);
                tar.closeArchiveEntry();
            }
        });
    }

    private static byte[] response(byte[] page) {
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n";
        return record(
                "response",
                "application/http; msgtype=response",
                written(out -> {
                    out.write(head.formatted(page.length).getBytes(UTF_8));
                    out.write(page);
                }));
    }

    private static byte[] record(String type, String media, byte[] body) {
        String head =
                """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: https://example.org/news/%d
                WARC-Date: 2025-05-12T10:00:00Z
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>
                Content-Type: %s
                Content-Length: %d

                """
                        .formatted(type, body.length, body.length, media, body.length)
                        .replace("\n", "\r\n");
        return written(out -> {
            out.write(head.getBytes(UTF_8));
            out.write(body);
            out.write("\r\n\r\n".getBytes(UTF_8));
        });
    }

    private static String paragraphs(String text) {
        return "<p>" + text.strip().replace("\n", "</p>\n<p>") + "</p>";
    }

    private static String page(String language, String headline, String text) {
        return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s | Example News</title>
        <meta property="og:site_name" content="Example News">
        <meta property="article:published_time" content="2025-05-12T10:00:00+03:00">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s",
        "datePublished": "2025-05-12", "author": [{"name": "Ann Writer"}]}</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <article><h1>%s</h1><time datetime="2025-05-12">12 May 2025</time>
        %s
        </article><table><tr><td>1</td></tr></table><footer>© Example News</footer></body></html>
        """
                .formatted(language, headline, headline, headline, paragraphs(text));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String line(String language, String text) {
        return """
        {"url": "https://example.org/news/%d", "language": "%s", "published": "2025-05-12", \
        "headline": "On the border", "text": %s}
        """
                .formatted(text.length(), language, quoted(text));
    }

    private static String feed() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Example News</title><link>https://example.org/</link><description>News</description>
        <item><title>Border</title><link>https://example.org/news/1</link>
        <pubDate>Mon, 12 May 2025 10:00:00 GMT</pubDate>
        <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
        """
                .formatted(paragraphs(ENGLISH));
    }

    private static String atom() {
        return """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example News</title>
        <entry><title>Perbatasan</title><id>https://example.org/2</id>
        <updated>2025-05-12T10:00:00Z</updated><content type="html">%s</content></entry></feed>
        """
                .formatted(paragraphs(INDONESIAN).replace("<", "&lt;"));
    }

    private static String jsonFeed() {
        return """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Example News", "items": [
        {"id": "1", "url": "https://example.org/news/1", "title": "Border",
        "date_published": "2025-05-12T10:00:00Z", "content_text": %s}]}
        """
                .formatted(quoted(ENGLISH));
    }

    private static String sitemap() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/news/1</loc><lastmod>2025-05-12</lastmod></url></urlset>
        """;
    }

    private static String table(String separator) {
        return String.join(separator, "url", "title", "date", "text")
                + "\n"
                + String.join(
                        separator,
                        "https://example.org/news/1",
                        "Border",
                        "2025-05-12",
                        '"' + ENGLISH.replace("\"", "\"\"").strip() + '"')
                + "\n"
                + String.join(
                        separator,
                        "https://example.org/news/2",
                        "Again",
                        "2025-05-13",
                        "Uganda said it would sign.")
                + "\n";
    }

    private static String mail() {
        return """
        From: News <news@example.org>
        To: desk@example.org
        Subject: Border
        Date: Mon, 12 May 2025 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="part"

        --part
        Content-Type: text/plain; charset=utf-8

        %s
        --part
        Content-Type: text/html; charset=utf-8

        <html><body>%s</body></html>
        --part--
        """
                .formatted(ENGLISH, paragraphs(ENGLISH));
    }

    private static String export() {
        String document =
                """
                %d of 2 DOCUMENTS

                The Example Times

                May 12, 2025 Monday

                On the border

                BYLINE: Ann Writer

                LENGTH: 90 words

                %s
                LOAD-DATE: May 13, 2025
                """;
        return document.formatted(1, ENGLISH) + document.formatted(2, ENGLISH);
    }
}
