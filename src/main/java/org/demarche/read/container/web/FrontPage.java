package org.demarche.read.container.web;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Pages that lead to articles and are none: headlines that are links, each with a teaser or none.
final class FrontPage {
    private static final int HEADLINES = 6;
    private static final int PARAGRAPHS = 3;
    private static final int PARAGRAPH = 60;

    /// A container with more paragraphs than these is an article with a link in it.
    private static final int OF_TEASER = 2;

    private FrontPage() {}

    /// Whether a page has many headlines that are links and no paragraphs but theirs.
    static boolean isOne(byte[] page) {
        // Which bytes are letters matters little here.
        String html = new String(page, StandardCharsets.ISO_8859_1);
        if (!html.contains("<h") && !html.contains("<H")) {
            return false;
        }
        Document document = Jsoup.parse(html);
        long headlines =
                document.select("h1, h2, h3, h4, h5").stream().filter(FrontPage::isLink).count();
        if (headlines < HEADLINES) {
            return false;
        }
        long paragraphs =
                document.select("p").stream()
                        .filter(p -> p.text().length() >= PARAGRAPH && !isTeaser(p))
                        .count();
        return paragraphs < PARAGRAPHS;
    }

    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null ? !link.text().isBlank() : heading.closest("a[href]") != null;
    }

    private static boolean isTeaser(Element paragraph) {
        if (paragraph.closest("a[href]") != null) {
            return true;
        }
        Element around = paragraph.parent();
        for (int i = 0; i < OF_TEASER && around != null; i++) {
            if (around.select("p").size() > OF_TEASER) {
                return isBelowHeadline(paragraph);
            }
            if (around.select("h1, h2, h3, h4, h5").stream().anyMatch(FrontPage::isLink)) {
                return true;
            }
            around = around.parent();
        }
        return isBelowHeadline(paragraph);
    }

    private static boolean isBelowHeadline(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        return before != null && before.tagName().matches("h[1-5]") && isLink(before);
    }
}
