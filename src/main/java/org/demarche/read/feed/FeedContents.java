package org.demarche.read.feed;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The articles of a feed: those that are in it, and with a follower those that it links to.
public final class FeedContents implements Contents {
    private final Origin origin;
    private final Feed feed;
    private final @Nullable LinkFollower follower;
    private final ContentOpener opener;
    private final Iterator<FeedEntry> rest;
    private int number;
    private int links;
    private boolean isToldDamage;
    private boolean isToldLinks;
    private final FollowedLink followed = new FollowedLink();

    private FeedContents(
            Origin origin, Feed feed, @Nullable LinkFollower follower, ContentOpener opener) {
        this.origin = origin;
        this.feed = feed;
        this.follower = follower;
        this.opener = opener;
        rest = feed.entries().iterator();
    }

    /// Of RSS and Atom.
    ///
    /// @param follower of links, null to follow none
    /// @param opener of what is behind them
    public static Contents ofXml(
            Origin origin, byte[] bytes, @Nullable LinkFollower follower, ContentOpener opener) {
        Feed feed = XmlFeed.parse(text(origin, bytes), origin.address());
        return new FeedContents(origin, feed, follower, opener);
    }

    /// Of JSON Feed.
    ///
    /// @param follower of links, null to follow none
    /// @param opener of what is behind them
    public static Contents ofJson(
            Origin origin, byte[] bytes, @Nullable LinkFollower follower, ContentOpener opener) {
        Feed feed = JsonFeed.parse(text(origin, bytes), origin.address());
        return new FeedContents(origin, feed, follower, opener);
    }

    private static String text(Origin origin, byte[] bytes) {
        return TextEncoding.page(bytes, origin.charset());
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            Raw raw = followed.next();
            if (raw != null) {
                return raw;
            }
            if (!rest.hasNext()) {
                return complaint();
            }
            FeedEntry entry = rest.next();
            number++;
            if (entry.hasText()) {
                return new Raw.Record(
                        origin.name() + ", entry " + number, origin.input(), fields(entry));
            }
            if (follower == null) {
                links++;
            } else if (entry.link() != null) {
                followed.lead(follower.follow(entry.link(), opener));
            }
        }
    }

    /// What is wrong, one thing after the other.
    private @Nullable Raw complaint() {
        if (feed.isDamaged() && !isToldDamage) {
            isToldDamage = true;
            return Raw.unreadable(
                    origin.name(),
                    "is damaged: only %s of it could be read; get it anew"
                            .formatted(counted(feed.entries().size())));
        }
        if (feed.entries().isEmpty() && !feed.isDamaged() && !isToldLinks) {
            isToldLinks = true;
            return Raw.unreadable(origin.name(), "is a feed without entries; come again later");
        }
        if (links > 0 && !isToldLinks) {
            isToldLinks = true;
            return Raw.unreadable(
                    origin.name(),
                    "has %s with only a link: run it with --follow to fetch %s"
                            .formatted(counted(links), links == 1 ? "its page" : "their pages"));
        }
        return null;
    }

    private static String counted(int entries) {
        return entries == 1 ? "1 entry" : "%,d entries".formatted(entries);
    }

    private byte[] fields(FeedEntry entry) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("url", entry.link());
        fields.put("headline", entry.title());
        fields.put("published", entry.published());
        fields.put("publisher", entry.publisher() == null ? feed.title() : entry.publisher());
        fields.put("author", entry.author());
        fields.put("language", entry.language() == null ? feed.language() : entry.language());
        fields.put("text", entry.html() == null ? entry.text() : FullText.paragraphs(entry.html()));
        fields.values().removeIf(value -> value == null);
        return JsonMapper.shared().writeValueAsBytes(fields);
    }

    @Override
    public void close() throws IOException {
        followed.close();
    }
}
