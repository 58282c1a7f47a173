package org.demarche.read.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Addresses without articles: a sitemap, a list of feeds, a text with an address a line. With a
/// follower it has what is there, without one a sentence.
public final class LinkList implements Contents {
    private static final Set<String> LISTED = Set.of("url", "sitemap");

    private final LinkFollower follower;
    private final ContentOpener opener;
    private final Iterator<String> rest;
    private final FollowedLink followed = new FollowedLink();

    private LinkList(List<String> links, LinkFollower follower, ContentOpener opener) {
        this.follower = follower;
        this.opener = opener;
        rest = links.iterator();
    }

    /// What addresses lead to.
    ///
    /// @param what what it is that has them, such as "is a sitemap"
    /// @param follower of links, null to follow none
    /// @param opener of what is behind them
    public static Contents of(
            String name,
            String what,
            List<String> links,
            @Nullable LinkFollower follower,
            ContentOpener opener) {
        if (links.isEmpty()) {
            return Contents.of(Raw.unreadable(name, what + " without addresses; check it"));
        }
        return follower == null
                ? Contents.of(
                        Raw.unreadable(
                                name,
                                "%s with %s and no text: run it with --follow to fetch what is there"
                                        .formatted(what, counted(links.size()))))
                : new LinkList(links, follower, opener);
    }

    private static String counted(int links) {
        return links == 1 ? "1 address" : "%,d addresses".formatted(links);
    }

    /// Of a sitemap, an index of sitemaps, or a list of feeds in OPML.
    ///
    /// @param follower of links, null to follow none
    /// @param opener of what is behind them
    public static Contents ofXml(
            Origin origin, byte[] bytes, @Nullable LinkFollower follower, ContentOpener opener) {
        String text = TextEncoding.page(bytes, origin.charset());
        List<String> links = new ArrayList<>();
        for (Element element : Jsoup.parse(text, "", Parser.xmlParser()).getAllElements()) {
            String link = link(element);
            String whole = link == null ? null : Links.resolved(link, origin.address());
            if (whole != null) {
                links.add(whole);
            }
        }
        return of(origin.name(), "is a list", links, follower, opener);
    }

    private static @Nullable String link(Element element) {
        Element parent = element.parent();
        return switch (local(element)) {
            case "loc" ->
                    parent != null && LISTED.contains(local(parent))
                            ? element.text().strip()
                            : null;
            case "outline" -> element.hasAttr("xmlUrl") ? element.attr("xmlUrl") : null;
            default -> null;
        };
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /// Of a text, in which lines that start with a number sign say something else.
    ///
    /// @param follower of links, null to follow none
    /// @param opener of what is behind them
    public static Contents ofLines(
            Origin origin, byte[] bytes, @Nullable LinkFollower follower, ContentOpener opener) {
        List<String> links =
                TextEncoding.page(bytes, origin.charset())
                        .lines()
                        .map(String::strip)
                        .filter(LinkList::saysSomething)
                        .toList();
        return of(origin.name(), "is a list", links, follower, opener);
    }

    static boolean saysSomething(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            Raw raw = followed.next();
            if (raw != null) {
                return raw;
            }
            if (!rest.hasNext()) {
                return null;
            }
            followed.lead(follower.follow(rest.next(), opener));
        }
    }

    @Override
    public void close() throws IOException {
        followed.close();
    }
}
