package org.demarche.read.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What a page says of its article in JSON-LD.
final class StructuredData {
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:.*[/:#])?(\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)");
    private static final Pattern PAGE =
            Pattern.compile("(?:.*[/:#])?(WebPage|ItemPage|CreativeWork)");
    private static final Pattern MEDIUM = Pattern.compile("(?:.*[/:#])?(Video|Audio|Media)Object");
    private static final Pattern SITE = Pattern.compile("(?:.*[/:#])?WebSite");
    private static final Pattern WHOLE =
            Pattern.compile("(?:.*[/:#])?(WebSite|Newspaper|Periodical)");
    private static final Pattern OUTLET =
            Pattern.compile(
                    "(?:.*[/:#])?(Organization|NewsMediaOrganization|Newspaper|Corporation)");
    private static final Pattern PERSON = Pattern.compile("(?:.*[/:#])?Person");
    private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double SAME = 0.5;

    private final LinkedNodes all;
    private final JsonNode article;
    private final JsonNode page;

    private StructuredData(LinkedNodes all, JsonNode article, JsonNode page) {
        this.all = all;
        this.article = article;
        this.page = page;
    }

    /// Of the article that the page is about, not of those to which it leads.
    static StructuredData of(Document page) {
        LinkedNodes all = LinkedNodes.of(page);
        Set<String> titles = new HashSet<>();
        titles.add(page.title());
        page.select("meta[property=og:title]").forEach(m -> titles.add(m.attr("content")));
        page.select("h1").forEach(h -> titles.add(h.text()));
        Set<String> addresses = new HashSet<>();
        page.select("link[rel=canonical]").forEach(l -> addresses.add(plain(l.attr("href"))));
        page.select("meta[property=og:url]").forEach(l -> addresses.add(plain(l.attr("content"))));
        addresses.add(plain(page.location()));
        addresses.remove("");
        List<JsonNode> articles = all.ofType(ARTICLE).toList();
        JsonNode best =
                articles.stream()
                        .max(
                                Comparator.comparingInt((JsonNode n) -> fit(n, titles, addresses))
                                        .thenComparing(n -> -articles.indexOf(n)))
                        .filter(n -> fit(n, titles, addresses) >= 0)
                        .orElse(MissingNode.getInstance());
        JsonNode whole = all.ofType(PAGE).findFirst().orElse(MissingNode.getInstance());
        if (best.isMissingNode() && whole.isMissingNode()) {
            best =
                    all.ofType(MEDIUM)
                            .filter(n -> fit(n, titles, addresses) > 0)
                            .findFirst()
                            .orElse(MissingNode.getInstance());
        }
        return new StructuredData(all, best, whole);
    }

    /// How well a thing fits the page's address and titles; below 0 if both tell of another.
    private static int fit(JsonNode node, Set<String> titles, Set<String> addresses) {
        List<String> own =
                Stream.of(address(node), LinkedNodes.string(node.path("url")))
                        .filter(Objects::nonNull)
                        .map(StructuredData::plain)
                        .toList();
        boolean here = own.stream().anyMatch(addresses::contains);
        String name = LinkedNodes.string(node.path("headline"));
        name = name == null ? LinkedNodes.string(node.path("name")) : name;
        double same = 0;
        for (String title : titles) {
            same = Math.max(same, name == null ? 0 : shared(name, title));
        }
        boolean other = !own.isEmpty() && !addresses.isEmpty() && !here && name != null;
        return (here ? 4 : 0) + (same >= SAME ? 3 : 0) - (other && same == 0 ? 1 : 0);
    }

    /// The share of a text's words that another has, too.
    static double shared(String text, String other) {
        List<String> words = WORD_GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        Set<String> others = new HashSet<>(List.of(WORD_GAP.split(other.toLowerCase(Locale.ROOT))));
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }

    private static String plain(String url) {
        return url.replaceFirst("^https?://(www\\.|m\\.|amp\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }

    @Nullable String headline() {
        return first(LinkedNodes.strings(article.path("headline")));
    }

    /// When it appeared, as the page writes it: first what stands at the article.
    Stream<String> published() {
        return dates("datePublished");
    }

    Stream<String> created() {
        return Stream.of("dateCreated", "uploadDate", "dateIssued").flatMap(this::dates);
    }

    Stream<String> modified() {
        return dates("dateModified");
    }

    private Stream<String> dates(String name) {
        return Stream.of(article, page).flatMap(n -> LinkedNodes.strings(n.path(name)));
    }

    /// What its publisher may be called, the surest first.
    Stream<String> publishers() {
        Stream<JsonNode> own =
                Stream.of(article, page)
                        .flatMap(n ->
                                Stream.of(
                                        n.path("publisher"),
                                        n.path("sourceOrganization"),
                                        n.path("provider"),
                                        all.resolved(n.path("isPartOf")).path("publisher")));
        Stream<JsonNode> wholes =
                Stream.of(article, page)
                        .map(n -> all.resolved(n.path("isPartOf")))
                        .filter(n -> LinkedNodes.isOf(n.path("@type"), WHOLE));
        Stream<JsonNode> sites = all.ofType(SITE).flatMap(s -> Stream.of(s.path("publisher"), s));
        List<JsonNode> outlets = all.ofType(OUTLET).toList();
        return Stream.of(
                        own,
                        wholes,
                        sites,
                        outlets.size() == 1 ? outlets.stream() : Stream.<JsonNode>of())
                .flatMap(nodes -> nodes)
                .flatMap(all::names);
    }

    /// What the site is called.
    Stream<String> sites() {
        return all.ofType(SITE).flatMap(all::names);
    }

    /// Persons who edited it.
    Stream<String> editors() {
        JsonNode editors = article.path("editor");
        Stream<JsonNode> each = editors.isArray() ? editors.valueStream() : Stream.of(editors);
        return each.map(all::resolved)
                .filter(n ->
                        !n.isObject()
                                || !n.has("@type")
                                || LinkedNodes.isOf(n.path("@type"), PERSON))
                .flatMap(all::names);
    }

    @Nullable String language() {
        JsonNode language = article.path("inLanguage");
        return language.isObject()
                ? LinkedNodes.string(language.path("alternateName"))
                : first(LinkedNodes.strings(language));
    }

    @Nullable String body() {
        return first(LinkedNodes.strings(article.path("articleBody")));
    }

    @Nullable String url() {
        String main = address(article);
        return main == null ? LinkedNodes.string(article.path("url")) : main;
    }

    private static @Nullable String address(JsonNode node) {
        JsonNode page = node.path("mainEntityOfPage");
        return LinkedNodes.string(page.isObject() ? page.path("@id") : page);
    }

    private static @Nullable String first(Stream<String> values) {
        return values.findFirst().orElse(null);
    }
}
