package org.demarche.read.feed;

import java.util.List;
import java.util.Set;

/// Tells feeds and lists by their beginning.
public final class Listings {
    private static final Set<String> FEEDS = Set.of("rss", "feed");
    private static final Set<String> LISTS = Set.of("urlset", "sitemapindex", "opml");

    private Listings() {}

    /// Whether it is RSS or Atom.
    ///
    /// @param start in small letters, without what stands before the root
    public static boolean isFeed(String start) {
        String root = root(start);
        return FEEDS.contains(local(root))
                || local(root).equals("rdf") && start.contains("purl.org/rss/")
                || local(root).equals("rdf") && start.contains("my.netscape.com/rdf/");
    }

    /// Whether it is a sitemap, an index of sitemaps or a list of feeds.
    ///
    /// @param start in small letters, without what stands before the root
    public static boolean isList(String start) {
        return LISTS.contains(local(root(start)));
    }

    /// Whether it is a JSON Feed.
    ///
    /// @param start without what stands before it
    public static boolean isJsonFeed(String start) {
        return start.startsWith("{")
                && start.contains("jsonfeed.org")
                && start.contains("\"version\"");
    }

    /// Whether each line is an address.
    ///
    /// @param start of which the last line may be cut
    public static boolean areAddresses(String start, boolean isCut) {
        int end = isCut ? start.lastIndexOf('\n') : start.length();
        List<String> lines =
                start.substring(0, Math.max(end, 0))
                        .lines()
                        .map(String::strip)
                        .filter(LinkList::saysSomething)
                        .toList();
        return !lines.isEmpty() && lines.stream().allMatch(Links::isAddress);
    }

    /// The name of the root element, empty if there is none.
    private static String root(String start) {
        int at = start.startsWith("<!doctype") ? afterDoctype(start) : 0;
        if (at >= start.length() || start.charAt(at) != '<') {
            return "";
        }
        int end = at + 1;
        while (end < start.length() && isOfName(start.charAt(end))) {
            end++;
        }
        return start.substring(at + 1, end);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
    }

    /// Behind a declaration and the comments and blanks that follow it.
    private static int afterDoctype(String start) {
        int end = start.indexOf('>');
        int inner = start.indexOf('[');
        if (inner >= 0 && inner < end) {
            int close = start.indexOf("]", inner);
            end = close < 0 ? -1 : start.indexOf('>', close);
        }
        int at = end < 0 ? start.length() : end + 1;
        while (at < start.length()) {
            if (Character.isWhitespace(start.charAt(at))) {
                at++;
            } else if (start.startsWith("<!--", at) && start.indexOf("-->", at) > 0) {
                at = start.indexOf("-->", at) + 3;
            } else {
                break;
            }
        }
        return at;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
