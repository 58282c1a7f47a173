package org.demarche.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.domain.PublicationTime;
import org.demarche.read.content.TimeStamp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of its article, in JSON-LD first, then in its head, then in its text.
final class PageMetadata {
    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "publishdate",
                    "publish_date",
                    "pubdate",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date",
                    "cxenseparse:recs:publishtime",
                    "content_publisheddate",
                    "date");
    private static final String TIMES =
            "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]";
    private static final int HEADLINE_WORDS = 3;

    private final Document page;
    private final StructuredData data;

    PageMetadata(Document page, StructuredData data) {
        this.page = page;
        this.data = data;
    }

    /// Its headline, without the site's name behind it.
    @Nullable String headline() {
        String title = first(data.headline(), meta("og:title"), meta("twitter:title"), title());
        List<String> headings = page.select("h1").eachText();
        if (title == null) {
            return headings.isEmpty() ? null : headings.getFirst();
        }
        String whole = one(title);
        for (String heading : headings) {
            String text = one(heading);
            boolean telling = text.split(" ").length >= HEADLINE_WORDS;
            if (telling && (whole.startsWith(text) || text.startsWith(whole))) {
                return text;
            }
        }
        String site = meta("og:site_name");
        return site == null
                ? whole
                : whole.replaceFirst(
                        "\\s*[|–—-]\\s*" + java.util.regex.Pattern.quote(site.strip()) + "$", "");
    }

    private @Nullable String title() {
        return page.title().isBlank() ? null : page.title();
    }

    private static String one(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// When it appeared, by what machines read; null if the page does not say.
    @Nullable PublicationTime published() {
        Stream<@Nullable String> named = DATES.stream().map(this::meta);
        Stream<@Nullable String> timed = page.select(TIMES).stream().map(PageMetadata::moment);
        return Stream.concat(
                        Stream.concat(Stream.of(data).map(StructuredData::published), named), timed)
                .map(TimeStamp::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String moment(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Nullable String publisher() {
        return first(
                data.publisher(),
                meta("og:site_name"),
                meta("publisher"),
                meta("dc.publisher"),
                meta("application-name"));
    }

    @Nullable String editor() {
        return first(data.editor(), meta("editor"));
    }

    @Nullable String language() {
        return first(
                data.language(),
                attribute("html[lang]", "lang"),
                attribute("html", "xml:lang"),
                attribute("meta[http-equiv=content-language]", "content"),
                meta("og:locale"));
    }

    /// The address it names as its own, else the one it came from.
    @Nullable String url(@Nullable String address) {
        Stream<@Nullable String> own =
                Stream.of(attribute("link[rel=canonical]", "abs:href"), meta("og:url"), data.url());
        return own.filter(u -> u != null && leadsToArticle(u)).findFirst().orElse(address);
    }

    /// An absolute address that is more than a site's first page.
    private static boolean leadsToArticle(String url) {
        try {
            URI uri = new URI(url);
            String path = uri.getRawPath();
            boolean first = path == null || path.isEmpty() || path.equals("/");
            return uri.getHost() != null
                    && String.valueOf(uri.getScheme()).startsWith("http")
                    && !(first && uri.getRawQuery() == null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private @Nullable String meta(String name) {
        for (String key : List.of("property", "name", "itemprop")) {
            String value = attribute("meta[" + key + "=" + name + "]", "content");
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String attribute(String selector, String name) {
        return page.select(selector).stream()
                .map(e -> e.attr(name).strip())
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
