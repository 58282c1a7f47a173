package org.demarche.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.language.LanguagePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a page is its article, by kinds of page.
class PageBodyTest {
    private static final WebPage PAGES = new WebPage(LanguagePacks.bundled());
    private static final List<String> STORY =
            List.of(
                    "The trade minister of Chile flew to Nairobi on Monday to sign a customs accord that had been delayed three times.",
                    "Her Kenyan colleague called the delay a matter of wording and said that both capitals had wanted the text all along.",
                    "Under the accord, avocados and copper wire will cross the border of either state without duty from the first of July.",
                    "Lawmakers in Santiago still have to approve the text, which the opposition has promised to read line by line.");
    private static final String HEADING = "Chile and Kenya sign customs accord";
    private static final String CONSENT =
            "<p>With your consent, we and our partners use cookies to store personal data on your device and to show you targeted ads.</p>";

    private static String paragraphs(int from, int to) {
        return "<p>" + String.join("</p>\n<p>", STORY.subList(from, to)) + "</p>";
    }

    private static String page(String body) {
        return "<html lang=en><head><title>"
                + HEADING
                + "</title></head><body>"
                + body
                + "</body></html>";
    }

    private static void reads(String html) {
        assertEquals(String.join("\n", STORY), PAGES.read(html, null).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paywall",
                "widget",
                "overflow-hidden",
                "sidebar-grid",
                "content-ad",
                "hidden-xs",
                "post-meta-body",
                "entry-share-content",
                "js-comments-enabled",
                "has-sidebar",
                "print-layout",
                "modal-body",
                "story sponsored"
            })
    void noNameOfAClassTakesProseAway(String name) {
        String links = "<ul><li><a href=/a>One thing</a></li><li><a href=/b>Another</a></li></ul>";
        reads(
                page(
                        "<article><h1>%s</h1><div class='%s'>%s</div></article><div>%s</div>"
                                .formatted(HEADING, name, paragraphs(0, 4), links)));
        reads(
                page(
                        "<article><h1>%s</h1><div class='%s'>%s</div>%s</article>"
                                .formatted(HEADING, name, paragraphs(0, 1), paragraphs(1, 4))));
        reads(
                "<html><head><title>%s</title></head><body class='%s'><h1>%s</h1>%s</body></html>"
                        .formatted(HEADING, name, HEADING, paragraphs(0, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=x1>%s</div><article>%s</article>",
                "<article>%2$s</article><div role=dialog id=c>%1$s</div>",
                "<div class=qc-cmp2-container>%1$s%1$s%1$s</div><div><h1>T</h1>%2$s</div>",
                "<main aria-hidden=true>%2$s</main><div>%1$s</div>"
            })
    void consentIsNoArticle(String shape) {
        reads(page(shape.formatted(CONSENT + CONSENT, paragraphs(0, 4))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story is for subscribers only. Log in or choose a subscription to read on.",
                "You have read your three free articles this month. Create a free account to continue.",
                "Sign up for our weekly letter on trade and have it delivered to your inbox.",
                "Artikel ini khusus pelanggan. Silakan masuk atau berlangganan untuk membaca selengkapnya."
            })
    void offersAreNoArticle(String offer) {
        reads(page("<article>" + paragraphs(0, 4) + "<div><p>" + offer + "</p></div></article>"));
        reads(
                page(
                        "<article>%s<p>%s</p>%s</article>"
                                .formatted(paragraphs(0, 2), offer, paragraphs(2, 4))));
    }

    @Test
    void articlesMaySpeakOfCookiesAndSubscriptions() {
        String law =
                "The regulator fined the company for cookies that followed visitors across sites, and for the privacy policy that hid them.";
        String press =
                "The newspaper said that its subscribers would keep full access until the end of the strike.";
        String body =
                PAGES.read(page("<p>" + law + "</p><p>" + press + "</p>" + paragraphs(0, 4)), null)
                        .body();
        assertTrue(body.startsWith(law + "\n" + press), body);
    }

    @Test
    void aCreditEndsNothing() {
        reads(
                page(
                        "<article>%s<div><img src=a.jpg><div>© A. Person/Agency</div></div>%s</article>"
                                .formatted(paragraphs(0, 1), paragraphs(1, 4))));
        reads(
                page(
                        "<article>%s<p>Related stories</p><ul><li><a href=/x>Copper is up again</a></li></ul>%s</article>"
                                .formatted(paragraphs(0, 2), paragraphs(2, 4))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>T</head><body><h1>T</h1>%s</body></html>",
                "<html><title>T<body><h1>T</h1>%s",
                "<html><head><title>T<meta charset=utf-8><link rel=x href=y></head><body>%s<svg><title>i</title></svg></body></html>",
                "<html><head><title>T</title><style>p { margin: 0 }</head><body>%s</body></html>",
                "<html><head><title>T</title><script>var a = 1;\n</head><body>%s<script>b()</script></body></html>",
                "<html><head><title>T</title><script async src=x></head><body>%s</body></html>",
                "<html><body><textarea name=q>%s</body></html>",
                "<html><body><noscript><img src=x>%s</body></html>",
                "<html><body><iframe src=x>%s</body></html>",
                "<html><body><!-- begin of text %s</body></html>",
                "<html><body><template>%s</body></html>",
                "<html><body><button>Menu<div>%s</div></body></html>",
                "<html><body><select><option>One</select><svg>%s</body></html>"
            })
    void nothingThatIsLeftOpenSwallowsThePage(String shape) {
        reads(shape.formatted(paragraphs(0, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var s = '<html><head></head><body><p>x</p></body>';\ndocument.write('<script src=a><\\/script>');</script>",
                "<script type=text/template><div><p>{{one}}</p><p>{{two}}</p></div></script>",
                "<textarea><iframe src=embed></iframe></textarea>",
                "<!-- <p>old</p> <!-- older --> "
            })
    void whatIsClosedStaysClosed(String part) {
        reads(page(part + "<article>" + paragraphs(0, 4) + "</article>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "closed"})
    void shadowRootsAreShown(String mode) {
        reads(
                page(
                        "<x-story><template shadowrootmode=%s>%s</template></x-story>"
                                .formatted(mode, paragraphs(0, 4))));
    }

    @Test
    void whatTakesNoRoomIsNotThere() {
        String body = String.join("</p><p>", STORY);
        String odd = body.replace("minister", "mini\u200bster").replace("the ", "the&amp;nbsp;");
        odd = odd.replace("accord", "ac\u200dcord").replace("duty", "\u2060du\u00adty\ufeff");
        reads(page("<article><p>" + odd + "</p></article>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"seo\":{\"description\":\"A long and winding description of what is told on this page.\"},\"story\":{\"html\":\"%s\"}}}</script>",
                "<script>window.__INITIAL_STATE__ = {\"a\": [1, {\"content\": [%2$s]}]};</script>",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>",
                "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[%3$s]}</script>",
                "<noscript>%4$s</noscript>"
            })
    void dataServeWhereThePageIsEmpty(String shape) {
        String html = "<p>" + String.join("</p><p>", STORY) + "</p>";
        String parts =
                "{\"type\":\"p\",\"text\":\""
                        + String.join("\"},{\"type\":\"p\",\"text\":\"", STORY)
                        + "\"}";
        String live = "{\"articleBody\":\"" + String.join("\"},{\"articleBody\":\"", STORY) + "\"}";
        reads(page("<div id=root></div>" + shape.formatted(html, parts, live, html)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>%s</b>", "<div>%s</div>", "<span><a href=/u>%s</a></span><br>"})
    void whatReadersWriteIsNoArticle(String name) {
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            talk.append("<div class=entry>")
                    .append(name.formatted("reader" + i))
                    .append("<p>I have been to place number ")
                    .append(i)
                    .append(
                            " and nobody there eats avocados, so who is this meant to help at all?</p></div>");
        }
        reads(
                page(
                        "<article><h1>%s</h1>%s</article><div id=talk>%s</div>"
                                .formatted(HEADING, paragraphs(0, 4), talk)));
        reads(
                page(
                        "<div><div><h1>%s</h1>%s</div><section>%s</section></div>"
                                .formatted(HEADING, paragraphs(0, 4), talk)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"related-posts", "share-container", "comments", "promo", "author-box"})
    void theFirstStreamOfParagraphsIsTheArticleWhateverItIsCalled(String name) {
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            talk.append("<li class=c><b>reader")
                    .append(i)
                    .append("</b><p>I was in place number ")
                    .append(i)
                    .append(
                            " last year, and nobody there had even heard of such an accord.</p></li>");
        }
        reads(
                page(
                        "<main><h1>T</h1><div class='%s'>%s</div><ol class=comments>%s</ol></main>"
                                .formatted(name, paragraphs(0, 4), talk)));
    }

    @Test
    void paragraphsMayEndWithoutAFullStop() {
        String open = STORY.getFirst().replace(".", " 7");
        assertEquals(
                open + "\n" + open,
                PAGES.read(page("<h1>T</h1><p>" + open + "</p><p>" + open + "</p>"), null).body());
    }

    @Test
    void interviewsAreNotTalkOfReaders() {
        StringBuilder talk = new StringBuilder();
        for (String line : STORY) {
            talk.append("<div><b>What then?</b><p>").append(line).append("</p></div>");
        }
        String body = PAGES.read(page("<h1>" + HEADING + "</h1>" + talk), null).body();
        assertTrue(body.contains(STORY.getFirst()) && body.endsWith(STORY.getLast()), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "div", "section"})
    void aSecondArticleIsAnother(String element) {
        String next =
                "<p>Fishers in Lima have asked for a longer season because the water stayed cold until the end of May this year.</p>"
                        + "<p>The ministry said it would look at the catch of the first two weeks and decide by the end of the month.</p>";
        String one = "<%1$s class=story><h1>%2$s</h1><div>%3$s</div></%1$s>";
        reads(
                page(
                        "<div>"
                                + one.formatted(element, HEADING, paragraphs(0, 4))
                                + one.formatted(
                                        element,
                                        "Fishers ask for more",
                                        next + next.replace("Lima", "Callao"))
                                + "</div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><header><h1>T</h1><div class=d1><p>%s</p></div></header><div class=a>%s%s</div></div>",
                "<div><div class=b><p>%s</p></div><div class=a>%s</div><div><img></div><div class=a>%s</div></div>",
                "<div><div class=a>%2$s%3$s</div><div class=b><img><p>%1$s</p></div></div>",
                "<div class=a>%2$s<div><div><img></div><div>%1$s</div></div>%3$s</div>",
                "<div class=a>%2$s<figure><picture></picture><span>%1$s</span></figure>%3$s</div>"
            })
    void whatStandsBesideTheStreamOfParagraphsIsNotOfIt(String shape) {
        String beside =
                "A crate of avocados is weighed at the port of Mombasa, where the first ship is due in May.";
        reads(page(shape.formatted(beside, paragraphs(0, 2), paragraphs(2, 4))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=a>%s</div><div class=ad>Advertisement</div><div class=a>%s</div>",
                "<section>%s</section><section>%s</section>",
                "<div><div>%s</div></div><hr><div><div>%s</div></div>",
                "<table><tr><td>%s%s</td></tr></table>",
                "<div class=slide><img>%s</div><div class=slide><img>%s</div>"
            })
    void aBodyMayStandInSeveralParts(String shape) {
        reads(
                page(
                        "<main><h1>T</h1>"
                                + shape.formatted(paragraphs(0, 2), paragraphs(2, 4))
                                + "</main>"));
    }

    @Test
    void furtherPagesOfAnArticleAreKeptBesideTheFirst() {
        String head = "<link rel=canonical href=https://a.example/accord>";
        String first =
                page(paragraphs(0, 2))
                        .replace("<title>", head + "<link rel=next href=accord-2.html><title>");
        String second =
                page(paragraphs(2, 4))
                        .replace("<title>", head + "<link rel=prev href=accord-1.html><title>");
        String third = second.replace("accord-1.html", "?page=2");
        String other =
                second.replace("<link rel=prev", "<link rel=prev title='Older'")
                        .replace("accord-1", "older-9");
        assertEquals("https://a.example/accord", PAGES.read(first, null).url());
        assertEquals("https://a.example/accord#page=2", PAGES.read(second, null).url());
        assertEquals("https://a.example/accord#page=3", PAGES.read(third, null).url());
        assertEquals(
                "https://a.example/accord?page=3",
                PAGES.read(third, "https://a.example/accord?page=3").url());
        assertEquals("https://a.example/accord", PAGES.read(other, null).url());
    }
}
