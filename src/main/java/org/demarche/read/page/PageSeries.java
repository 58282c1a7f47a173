package org.demarche.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells the further pages of an article of several pages, which mostly name the first one's
/// address as their own.
final class PageSeries {
    /// A small number at the end of an address, as it numbers pages.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[-_/,=.]|page|[?&]p=)0{0,2}([1-9]\\d?)(?:\\.\\w{2,5})?/?(?:[?#].{0,200})?$");

    private static final Pattern PAGE =
            Pattern.compile("[?&#](?:page|p|pg|paged?|seite)=([1-9]\\d?)\\b");

    private PageSeries() {}

    /// The address under which a page is kept: its own if it has a number, else with its number
    /// behind the article's.
    ///
    /// @param url what the page names as its address
    /// @param from where it came from
    static @Nullable String address(Document page, @Nullable String url, @Nullable String from) {
        Element before =
                page.selectFirst("link[rel~=(?i)^prev(ious)?$], a[rel~=(?i)^prev(ious)?$]");
        if (url == null || before == null || before.hasAttr("title")) {
            return url;
        }
        String href = before.attr("href").strip();
        int number = number(href);
        boolean first = number < 0 && isOf(before.absUrl("href"), url);
        if ((number < 0 && !first) || number(url) > 0) {
            return url;
        }
        if (from != null && from.startsWith("http") && number(from) > 0) {
            return from;
        }
        return url.replaceFirst("#.*$", "") + "#page=" + (first ? 2 : number + 1);
    }

    private static boolean isOf(String before, String url) {
        return before.replaceFirst("/?(?:[?#].*)?$", "")
                .equals(url.replaceFirst("/?(?:[?#].*)?$", ""));
    }

    private static int number(String address) {
        Matcher page = PAGE.matcher(address);
        if (page.find()) {
            return Integer.parseInt(page.group(1));
        }
        Matcher end = NUMBER.matcher(address);
        return end.find() ? Integer.parseInt(end.group(1)) : -1;
    }
}
