package org.demarche.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.demarche.domain.Article;
import org.demarche.read.Samples;
import org.junit.jupiter.api.Test;

class WebPageTest {
    @Test
    void keepsTheBodyAndDropsWhatIsAroundIt() {
        assertEquals(
                """
                MONTEVIDEO – Uruguay and Namibia signed a fisheries accord on Saturday that lets the boats of each country land their catch in the ports of the other.
                “We share an ocean and now we share its rules,” Foreign Minister Mario Lubetkin said after the ceremony.
                What it says
                Quotas for hake and squid are set each year.
                Both navies exchange data on foreign trawlers.
                It enters into force next year,
                if both parliaments approve.\
                """,
                Samples.article("graph.html").body().original());
    }

    @Test
    void readsMetadataFromAGraph() {
        Article article = Samples.article("graph.html");
        assertEquals("https://southern-wire.example/world/fisheries-accord", article.url());
        assertEquals("Uruguay & Namibia sign fisheries accord", article.headline());
        assertEquals("2026-05-02T16:05:00Z", String.valueOf(article.published()));
        assertEquals("Southern Wire", article.publisher());
        assertEquals("Ana Souza", article.editor());
        assertEquals("en", article.language());
        assertEquals("graph.html", article.input());
    }

    @Test
    void readsMetadataFromAnArrayBesideABrokenScript() {
        Article article = Samples.article("array.html");
        assertEquals("https://kabar-dunia.example/kereta", article.url());
        assertEquals("2026-03-05T19:45:00", String.valueOf(article.published()));
        assertEquals("KabarDunia", article.publisher());
        assertEquals("Ratna Wulandari", article.editor());
        assertEquals("id", article.language());
    }

    @Test
    void partsParagraphsAtDoubleBreaks() {
        String body = Samples.article("array.html").body().original();
        assertEquals(2, body.lines().count());
        assertFalse(body.contains("Ratna"));
    }

    @Test
    void takesTheDateOfPublicationNotOfTheUpdateNorOfTheText() {
        Article article = Samples.article("dated-in-text.html");
        assertEquals("2026-03-07T21:30:00+07:00", String.valueOf(article.published()));
        assertEquals("Made Suryani", article.editor());
    }

    @Test
    void readsBrokenMarkup() {
        Article article = Samples.article("broken.html");
        assertEquals(3, article.body().original().lines().count());
        assertNull(article.published());
    }

    @Test
    void readsOtherEncodings() {
        for (String name : new String[] {"latin1.html", "latin1.txt", "utf16.txt"}) {
            String body = Samples.article(name).body().original();
            assertTrue(body.contains("naïve façade"), body);
            assertTrue(body.contains("Señor Muñoz"), body);
        }
    }

    @Test
    void fallsBackToTheBodyInTheMetadata() {
        String body =
                "The ministers of Fiji and Samoa met in Suva on Friday to renew a treaty on search and"
                        + " rescue at sea that had lapsed two years ago.";
        Article article =
                Samples.page(
                        """
                        <html><head><script type="application/ld+json">
                        {"@type": "NewsArticle", "headline": "Ministers meet", "articleBody": "%s"}
                        </script></head><body><div id="app">Please enable JavaScript</div></body></html>
                        """
                                .formatted(body));
        assertEquals(body, article.body().original());
    }

    @Test
    void keepsAnArticleWhoseElementIsNamedLikeClutter() {
        Article article =
                Samples.page(
                        """
                        <html><body><div class="share-page related"><p>The ministers of Fiji and Samoa met
                        in Suva on Friday to renew a treaty on search and rescue at sea.</p></div></body></html>
                        """);
        assertTrue(article.body().original().startsWith("The ministers"));
    }

    @Test
    void endsOnPagesOfCountlessParagraphs() {
        String html = "<html><body><div>" + "<p>The ministers met in Suva.".repeat(200_000);
        assertTimeout(Duration.ofSeconds(60), () -> Samples.page(html));
    }

    @Test
    void endsOnPagesNestedDeeply() {
        String html = "<div>".repeat(20_000) + "<p>The ministers met in Suva to renew a treaty.";
        assertEquals(1, Samples.page("<html><body>" + html).body().original().lines().count());
    }
}
