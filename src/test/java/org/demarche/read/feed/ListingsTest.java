package org.demarche.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='0.92'>",
                "<rss>",
                "<!doctype rss public \"-//netscape//dtd rss 0.91//en\" \"http://my.netscape.com/rss-0.91.dtd\">\n<!-- a --> <rss>",
                "<!doctype rss [<!entity a \"b>\">]><rss>",
                "<feed xmlns='http://www.w3.org/2005/atom'>",
                "<atom:feed xmlns:atom='http://www.w3.org/2005/atom'>",
                "<rdf:rdf xmlns='http://purl.org/rss/1.0/'>",
            })
    void knowsFeeds(String start) {
        assertTrue(Listings.isFeed(start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<feedback>",
                "<rdf:rdf xmlns='http://xmlns.com/foaf/0.1/'>",
                "<!doctype html><html>",
                "<!doctype",
                "<",
                "feed",
                ""
            })
    void knowsWhatIsNoFeed(String start) {
        assertFalse(Listings.isFeed(start));
        assertFalse(Listings.isList(start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<urlset xmlns=''>", "<sm:sitemapindex>", "<opml version='2.0'>"})
    void knowsLists(String start) {
        assertTrue(Listings.isList(start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/1",
                "# a\n\nHTTPS://a.example/1\r\nhttp://b.example/?q=1\n"
            })
    void knowsAddresses(String text) {
        assertTrue(Listings.areAddresses(text, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# a", "https://a.example/ is down", "https://a.example/1\nA minister"})
    void knowsWhatAreNoAddresses(String text) {
        assertFalse(Listings.areAddresses(text, false));
        assertEquals(
                text.contains("\n"), Listings.areAddresses(text, true), "the last line is cut");
    }
}
