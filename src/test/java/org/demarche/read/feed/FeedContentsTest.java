package org.demarche.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedContentsTest {
    private static final String ONE =
            "Peru and Kenya agreed in Nairobi on Monday to open consulates in each other's ports.";
    private static final String TWO =
            "Their ministers will meet again in Lima before the end of the year, both sides said.";
    private static final String PARAGRAPHS = "<p>" + ONE + "</p><p>" + TWO + "</p>";
    private static final LinkFollower ECHO =
            (address, _) -> Contents.of(Raw.unreadable(address, "was followed"));

    private static List<Raw> read(String feed, @Nullable LinkFollower follower) {
        var origin = new Origin("feed.xml", "feed.xml", null, null);
        byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
        return read(
                feed.startsWith("{")
                        ? FeedContents.ofJson(origin, bytes, follower, (_, _) -> () -> null)
                        : FeedContents.ofXml(origin, bytes, follower, (_, _) -> () -> null));
    }

    private static List<Raw> read(Contents feed) {
        List<Raw> all = new ArrayList<>();
        try (Contents contents = feed) {
            Raw next = contents.next();
            while (next != null) {
                all.add(next);
                next = contents.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static JsonNode fields(Raw raw) {
        if (raw instanceof Raw.Record record) {
            return JsonMapper.shared().readTree(record.bytes());
        }
        throw new AssertionError(raw.toString());
    }

    private static String message(Raw raw) {
        return raw instanceof Raw.Unreadable(var fault) ? fault.message() : raw.toString();
    }

    private static String rss(String items) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Port &amp; Quay</title>
        <link>https://quay.example/</link><language>en-GB</language>%s</channel></rss>
        """
                .formatted(items);
    }

    @Test
    void readsRss() {
        List<Raw> all =
                read(
                        rss(
                                """
                                <item><title>Consulates &amp;amp; ports</title><link> /news/1 </link>
                                <dc:creator>Ana Quispe</dc:creator>
                                <pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate>
                                <description>A teaser</description>
                                <content:encoded><![CDATA[%s]]></content:encoded></item>
                                """
                                        .formatted(PARAGRAPHS)),
                        null);
        assertEquals(1, all.size());
        JsonNode fields = fields(all.getFirst());
        assertEquals("https://quay.example/news/1", fields.get("url").stringValue());
        assertEquals("Consulates & ports", fields.get("headline").stringValue());
        assertEquals("Mon, 02 Mar 2026 23:30:00 -0500", fields.get("published").stringValue());
        assertEquals("Port & Quay", fields.get("publisher").stringValue());
        assertEquals("Ana Quispe", fields.get("author").stringValue());
        assertEquals("en-GB", fields.get("language").stringValue());
        assertEquals(ONE + "\n\n" + TWO, fields.get("text").stringValue());
        assertEquals("feed.xml, entry 1", all.getFirst().name());
    }

    @Test
    void readsRssOfTheFirstVersion() {
        List<Raw> all =
                read(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                          xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/"
                          xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel rdf:about="https://quay.example/feed"><title>Quay</title>
                        <items><rdf:Seq><rdf:li resource="https://quay.example/1"/></rdf:Seq></items></channel>
                        <item rdf:about="https://quay.example/1"><title>Ports</title>
                        <link>https://quay.example/1</link><dc:date>2026-03-02T10:00:00+07:00</dc:date>
                        <c:encoded>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</c:encoded></item></rdf:RDF>
                        """
                                .formatted(ONE, TWO),
                        null);
        JsonNode fields = fields(all.getFirst());
        assertEquals(1, all.size());
        assertEquals("2026-03-02T10:00:00+07:00", fields.get("published").stringValue());
        assertEquals("Quay", fields.get("publisher").stringValue());
        assertEquals(ONE + "\n\n" + TWO, fields.get("text").stringValue());
    }

    @Test
    void readsAtomWithBasesAndASourceOfItsOwn() {
        List<Raw> all =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://quay.example/a/">
                        <title>Planet</title><link rel="self" href="feed"/>
                        <entry xml:base="b/"><title type="html">Ports &amp;lt;b&amp;gt;</title>
                        <link rel="replies" href="r"/><link rel="alternate" type="text/html" href="ports"/>
                        <author><name>Ana Quispe</name><uri>https://ana.example</uri></author>
                        <author><name>Juma Otieno</name></author>
                        <source><title>Quay Herald</title></source>
                        <updated>2026-03-05T10:00:00Z</updated><published>2026-03-03T10:00:00Z</published>
                        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>%s</p></div></content>
                        </entry></feed>
                        """
                                .formatted(ONE, TWO),
                        null);
        JsonNode fields = fields(all.getFirst());
        assertEquals(1, all.size());
        assertEquals("https://quay.example/a/b/ports", fields.get("url").stringValue());
        assertEquals("Ports <b>", fields.get("headline").stringValue());
        assertEquals("2026-03-03T10:00:00Z", fields.get("published").stringValue());
        assertEquals("Quay Herald", fields.get("publisher").stringValue());
        assertEquals("Ana Quispe, Juma Otieno", fields.get("author").stringValue());
        assertEquals(ONE + "\n\n" + TWO, fields.get("text").stringValue());
    }

    @Test
    void readsAtomWithAPrefixAndPlainText() {
        List<Raw> all =
                read(
                        """
                        <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Quay</a:title>
                        <a:entry><a:title>Ports</a:title><a:link href="https://quay.example/1"/>
                        <a:content type="text">%s

                        %s</a:content></a:entry></a:feed>
                        """
                                .formatted(ONE, TWO),
                        null);
        assertEquals(ONE + "\n\n" + TWO, fields(all.getFirst()).get("text").stringValue());
    }

    @Test
    void readsJsonFeed() {
        List<Raw> all =
                read(
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "items": [
                         {"id": "1", "url": "/1", "title": "Ports", "content_html": "%s",
                          "date_published": "2026-03-03T10:00:00+07:00", "authors": [{"name": "Ana Quispe"}]},
                         {"id": "https://quay.example/2", "content_text": "%s", "language": "es"},
                         {"id": "3", "external_url": "https://other.example/3", "summary": "%s"}],
                         "title": "Quay", "home_page_url": "https://quay.example/", "language": "en"}
                        """
                                .formatted(PARAGRAPHS, ONE, ONE),
                        ECHO);
        JsonNode first = fields(all.getFirst());
        assertEquals("https://quay.example/1", first.get("url").stringValue());
        assertEquals("Quay", first.get("publisher").stringValue());
        assertEquals("Ana Quispe", first.get("author").stringValue());
        assertEquals("en", first.get("language").stringValue());
        JsonNode second = fields(all.get(1));
        assertEquals("https://quay.example/2", second.get("url").stringValue());
        assertEquals(ONE, second.get("text").stringValue());
        assertEquals("es", second.get("language").stringValue());
        assertEquals("https://other.example/3 was followed", message(all.get(2)));
        assertEquals(3, all.size());
    }

    @Test
    void tellsOfLinksAloneOrFollowsThem() {
        String feed =
                rss(
                        """
                        <item><title>A</title><link>https://quay.example/a</link><description>%s</description></item>
                        <item><title>B</title><guid>https://quay.example/b</guid>
                        <content:encoded>%s [&amp;#8230;]</content:encoded></item>
                        <item><title>C</title><guid isPermaLink="false">https://quay.example/c</guid></item>
                        """
                                .formatted(ONE, ONE));
        assertEquals(
                List.of(
                        "feed.xml has 3 entries with only a link: run it with --follow to fetch their pages"),
                read(feed, null).stream().map(FeedContentsTest::message).toList());
        assertEquals(
                List.of(
                        "https://quay.example/a was followed",
                        "https://quay.example/b was followed"),
                read(feed, ECHO).stream().map(FeedContentsTest::message).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p><p>%s</p><p>%1$s</p>",
                "%s<br><br/>%s<br>%1$s",
                "<div>%s</div><div>%s</div><div>%1$s</div>"
            })
    void takesADescriptionOfSeveralParagraphsForTheText(String pattern) {
        String html = pattern.formatted(ONE, TWO);
        List<Raw> all =
                read(
                        rss(
                                "<item><link>https://a.example/</link><description><![CDATA["
                                        + html
                                        + "]]></description></item>"),
                        null);
        assertEquals(
                ONE + "\n\n" + TWO + "\n\n" + ONE,
                fields(all.getFirst()).get("text").stringValue());
    }

    @ParameterizedTest
    @CsvSource({"60, 2", "15, 3"})
    void keepsTheEntriesBeforeACut(int fromEnd, int entries) {
        String item =
                "<item><link>https://a.example/%d</link><content:encoded><![CDATA[%s]]></content:encoded></item>";
        String whole =
                rss(
                        item.formatted(1, PARAGRAPHS)
                                + item.formatted(2, PARAGRAPHS)
                                + item.formatted(3, PARAGRAPHS));
        List<Raw> all = read(whole.substring(0, whole.length() - fromEnd), null);
        assertEquals(entries + 1, all.size());
        assertEquals(
                "feed.xml is damaged: only "
                        + entries
                        + " entries of it could be read; get it anew",
                message(all.getLast()));
    }

    @Test
    void keepsTheItemsOfJsonBeforeACut() {
        List<Raw> all =
                read(
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"content_text\":\"%s\"},{\"content_te"
                                .formatted(ONE),
                        null);
        assertEquals(ONE, fields(all.getFirst()).get("text").stringValue());
        assertEquals(
                "feed.xml is damaged: only 1 entry of it could be read; get it anew",
                message(all.getLast()));
    }

    @Test
    void bearsWhatIsNoValidXml() {
        List<Raw> all =
                read(
                        rss(
                                """
                                <item><title>Fish & ships&nbsp;today</title><link>https://quay.example/?a=1&b=2</link>
                                <content:encoded>\u0001&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</item>
                                <item><title>B</title><content:encoded><p>%1$s</p><p>%2$s</p></content:encoded></item>
                                """
                                        .formatted(ONE, TWO)),
                        null);
        assertEquals("Fish & ships today", fields(all.getFirst()).get("headline").stringValue());
        assertEquals(
                "https://quay.example/?a=1&b=2", fields(all.getFirst()).get("url").stringValue());
        assertEquals(ONE + "\n\n" + TWO, fields(all.get(1)).get("text").stringValue());
        assertEquals(2, all.size());
    }

    @Test
    void loadsNothingForAnEntity() {
        List<Raw> all =
                read(
                        """
                        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">
                        <!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <rss><channel><title>T</title><item><title>&x; and &b;</title><link>https://a.example/</link>
                        <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
                        """
                                .formatted(PARAGRAPHS),
                        null);
        assertEquals("&x; and &b;", fields(all.getFirst()).get("headline").stringValue());
    }

    @Test
    void tellsOfAFeedWithoutEntries() {
        assertEquals(
                "feed.xml is a feed without entries; come again later",
                message(read(rss(""), null).getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc> https://a.example/1\n</loc>"
                        + "<image:image><image:loc>https://a.example/i</image:loc></image:image></url>"
                        + "<url><loc>https://a.example/2</loc></url></urlset>",
                "<s:sitemapindex><s:sitemap><s:loc>https://a.example/1</s:loc></s:sitemap>"
                        + "<s:sitemap><s:loc>https://a.example/2</s:loc></s:sitemap></s:sitemapindex>",
                "<opml><body><outline text='x'><outline xmlUrl='https://a.example/1'/>"
                        + "<outline xmlUrl='https://a.example/2'/></outline></body></opml>",
                "# mine\nhttps://a.example/1\r\n\nhttps://a.example/2\n"
            })
    void followsAList(String list) {
        var origin = Origin.named("list", "list");
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        boolean isText = Listings.areAddresses(list, false);
        assertEquals(
                List.of("https://a.example/1 was followed", "https://a.example/2 was followed"),
                read(
                                isText
                                        ? LinkList.ofLines(
                                                origin, bytes, ECHO, (_, _) -> () -> null)
                                        : LinkList.ofXml(origin, bytes, ECHO, (_, _) -> () -> null))
                        .stream()
                        .map(FeedContentsTest::message)
                        .toList());
        assertEquals(
                "list is a list with 2 addresses and no text: run it with --follow to fetch what is there",
                message(
                        read(isText
                                        ? LinkList.ofLines(
                                                origin, bytes, null, (_, _) -> () -> null)
                                        : LinkList.ofXml(origin, bytes, null, (_, _) -> () -> null))
                                .getFirst()));
    }
}
