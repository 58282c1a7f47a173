package org.demarche.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.domain.PublicationTime;
import org.demarche.read.date.DateHabits;
import org.demarche.read.date.DateLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of its article, in JSON-LD first, then in its head, then in its text.
final class PageMetadata {
    private static final Pattern NO_PERSON =
            Pattern.compile("(?i)https?:.*|.*[/@<>{}|].*|[^\\p{L}]*");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:\\d{2}|\\d{4})(?![\\d/])");
    private static final int MONTHS = 12;
    private static final int LONGEST_NAME = 60;
    private static final int COUNTRY = 2;

    private final Document page;
    private final StructuredData data;
    private final PageFields fields;
    private final @Nullable String address;
    private final PageTitle title;
    private final @Nullable Element heading;
    private final @Nullable String publisher;

    /// @param address where the page came from
    PageMetadata(Document page, StructuredData data, @Nullable String address) {
        this.page = page;
        this.data = data;
        this.address = address;
        fields = PageFields.of(page);
        publisher = new PagePublisher(page, data, fields, siteOfHost()).name();
        Stream<String> titles =
                Stream.concat(Stream.ofNullable(data.headline()), fields.all("headline"));
        Stream<String> sites =
                Stream.of(
                                Stream.ofNullable(publisher),
                                fields.all("publisher"),
                                data.sites(),
                                Stream.of(siteOfHost()))
                        .flatMap(names -> names);
        title = new PageTitle(page, titles, sites);
        heading = title.element();
    }

    /// Its headline, without the site's name around it.
    @Nullable String headline() {
        return title.text(heading);
    }

    /// When it appeared; null if the page does not say.
    ///
    /// @param latest the last day that can be, null if any can
    @Nullable PublicationTime published(DateLine dates, @Nullable LocalDate latest) {
        DateHabits habits = DateHabits.of(locale(), region(), latest);
        habits =
                habits.monthFirst() != null
                        ? habits
                        : habits.orElse(monthFirst(page.body().text()));
        return new PageDate(page, data, fields, dates, habits).of(heading, url(address));
    }

    /// Whether dates in figures on the page have the month first, if some tell and none disagrees.
    private static @Nullable Boolean monthFirst(String text) {
        boolean day = false;
        boolean month = false;
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) {
            boolean first = Integer.parseInt(figures.group(1)) > MONTHS;
            boolean second = Integer.parseInt(figures.group(2)) > MONTHS;
            day |= first && !second;
            month |= second && !first;
        }
        return day == month ? null : Boolean.valueOf(month);
    }

    /// The language with its region, if either is told.
    private @Nullable String locale() {
        String language = language();
        String locale = fields.raw("og:locale");
        return language != null && locale != null && locale.startsWith(language)
                ? locale
                : language;
    }

    /// The state at the end of the host's name.
    private @Nullable String region() {
        String host = host();
        String end = host.substring(host.lastIndexOf('.') + 1);
        return end.length() == COUNTRY ? end.toUpperCase(Locale.ROOT) : null;
    }

    private String host() {
        String url = url(address);
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /// The longest part of the host's name, which is mostly how the site is called.
    private String siteOfHost() {
        String[] parts = host().split("\\.");
        return Arrays.stream(parts, 0, Math.max(0, parts.length - 1))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    @Nullable String publisher() {
        return publisher;
    }

    /// A person, not the outlet and no account of the program behind the site.
    @Nullable String editor() {
        return Stream.concat(data.editors(), fields.all("editor"))
                .map(PageTitle::clean)
                .filter(name -> name.length() <= LONGEST_NAME)
                .filter(name -> !NO_PERSON.matcher(name).matches())
                .filter(name -> !name.equalsIgnoreCase(publisher))
                .filter(name -> !"nobody".equals(PageFields.kind(name)))
                .findFirst()
                .orElse(null);
    }

    @Nullable String language() {
        return Stream.of(
                        data.language(),
                        attribute("html[lang]", "lang"),
                        attribute("html", "xml:lang"),
                        attribute("meta[http-equiv=content-language]", "content"),
                        fields.raw("og:locale"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The address it names as its own, else the one it came from.
    @Nullable String url(@Nullable String from) {
        Stream<@Nullable String> own =
                Stream.of(
                        attribute("link[rel=canonical]", "abs:href"),
                        fields.raw("og:url"),
                        data.url());
        return own.filter(u -> u != null && leadsToArticle(u)).findFirst().orElse(from);
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

    private @Nullable String attribute(String selector, String name) {
        return page.select(selector).stream()
                .map(e -> e.attr(name).strip())
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
