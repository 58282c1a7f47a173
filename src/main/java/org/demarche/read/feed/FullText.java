package org.demarche.read.feed;

import java.util.stream.Collectors;
import org.demarche.read.line.LineEnd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells an article from its teaser.
final class FullText {
    /// What has fewer characters is no paragraph of prose.
    private static final int PARAGRAPH = 60;

    /// A summary with less is a teaser.
    private static final int SUMMARY = 240;

    /// A content with less, beside a summary that is no shorter, is the teaser once more.
    private static final int CONTENT = 400;

    private FullText() {}

    /// Whether a field for the whole text has more than the teaser.
    ///
    /// @param html the field's content
    /// @param summary the teaser, as HTML, too
    static boolean isWhole(@Nullable String html, @Nullable String summary) {
        String text = text(html);
        if (text.isEmpty() || isCut(text)) {
            return false;
        }
        return text.length() >= CONTENT || text.length() > text(summary).length();
    }

    /// Whether a field for a teaser has several paragraphs of prose instead.
    static boolean isWholeSummary(@Nullable String html) {
        if (html == null) {
            return false;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        String text = body.text();
        if (text.length() < SUMMARY || isCut(text)) {
            return false;
        }
        body.select("br").after("\n");
        body.select("p, div, blockquote, li").append("\n");
        return body.wholeText().lines().filter(l -> l.strip().length() >= PARAGRAPH).count() > 1;
    }

    /// The paragraphs of HTML, with an empty line between two.
    static String paragraphs(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, figcaption, button").remove();
        body.select("br").after("\n");
        body.select("p, div, blockquote, li, h1, h2, h3, h4, h5, h6, table, tr, figure")
                .before("\n")
                .append("\n");
        return body.wholeText()
                .lines()
                .map(l -> l.replace('\u00a0', ' ').strip())
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// The words of HTML.
    static String text(@Nullable String html) {
        return html == null ? "" : Jsoup.parseBodyFragment(html).text().strip();
    }

    private static boolean isCut(String text) {
        String end = LineEnd.without("])»", text);
        return end.endsWith("…") || end.endsWith("...");
    }
}
