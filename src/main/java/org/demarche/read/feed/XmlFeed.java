package org.demarche.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, also where they are no valid XML, as many are.
/// No entity is looked up and nothing is loaded for one.
final class XmlFeed {
    private static final String[] WHOLE = {
        "content:encoded", "encoded", "content", "full-text", "fulltext", "xhtml:body", "body"
    };
    private static final String[] TEASER = {"description", "summary", "excerpt:encoded"};
    private static final String[] TIMES = {
        "pubdate",
        "dc:date",
        "published",
        "issued",
        "dcterms:issued",
        "dcterms:created",
        "created",
        "date",
        "updated",
        "modified",
        "dcterms:modified"
    };

    private final String prefix;
    private final Element root;
    private final String text;
    private final @Nullable String address;

    private XmlFeed(String text, @Nullable String address) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        this.text = text;
        this.address = address;
        Element first = document.firstElementChild();
        root = first == null ? document : first;
        int colon = root.tagName().indexOf(':');
        // Of RDF the root's prefix is not that of the entries.
        prefix =
                colon < 0 || local(root).equals("rdf")
                        ? ""
                        : root.tagName().substring(0, colon + 1).toLowerCase(Locale.ROOT);
    }

    /// @param address where it was fetched from
    static Feed parse(String text, @Nullable String address) {
        return new XmlFeed(text, address).feed();
    }

    private Feed feed() {
        Element channel = child(root, "channel");
        Element about = channel == null ? root : channel;
        List<FeedEntry> entries = new ArrayList<>();
        boolean damaged = !text.stripTrailing().endsWith("</" + root.tagName() + ">");
        Elements all = entries();
        for (Element entry : all) {
            boolean cut = damaged && entry == all.last() && isCut(entry);
            if (cut || hasSwallowed(entry)) {
                damaged = true;
            } else {
                entries.add(entry(entry, about));
            }
        }
        String language = string(about, "language", "dc:language");
        return new Feed(
                title(about),
                language == null ? attribute(root, "xml:lang") : language,
                entries,
                damaged);
    }

    private Elements entries() {
        return root.getAllElements().stream()
                .filter(e -> name(e).equals("item") || name(e).equals("entry"))
                .collect(Collectors.toCollection(Elements::new));
    }

    /// Whether the file ends within it.
    private boolean isCut(Element entry) {
        return text.lastIndexOf("</" + entry.tagName()) < text.lastIndexOf("<" + entry.tagName());
    }

    /// Whether a mark that nobody closed took the next entries into a text of this one.
    private static boolean hasSwallowed(Element entry) {
        String end = "</" + entry.tagName() + ">";
        return entry.childrenSize() > 0 && entry.wholeText().contains(end);
    }

    private FeedEntry entry(Element entry, Element about) {
        String whole = first(entry, WHOLE);
        String teaser = first(entry, TEASER);
        boolean isWhole = FullText.isWhole(whole, teaser);
        String html = isWhole ? whole : FullText.isWholeSummary(teaser) ? teaser : null;
        Element content = child(entry, "content");
        boolean plain = isWhole && content != null && isPlain(content);
        String language = attribute(entry, "xml:lang");
        return new FeedEntry(
                Links.resolved(link(entry), entry, base(about)),
                title(entry),
                string(entry, TIMES),
                author(entry),
                source(entry),
                language == null ? string(entry, "dc:language", "language") : language,
                plain ? null : html,
                plain && content != null ? content.wholeText().strip() : null);
    }

    private @Nullable String first(Element entry, String... names) {
        for (String name : names) {
            for (Element field : entry.children()) {
                if (is(field, name)) {
                    String html = html(field);
                    if (!html.isBlank()) {
                        return html;
                    }
                }
            }
        }
        return null;
    }

    /// The HTML in a field, be it escaped, escaped twice, marked as data or put in as it is.
    private static String html(Element field) {
        if (field.childrenSize() > 0) {
            return field.html();
        }
        String html = markup(field);
        return html.indexOf('<') < 0 && html.contains("&lt;")
                ? Parser.unescapeEntities(html, false)
                : html;
    }

    /// The same, but taken by its word.
    private static String markup(Element field) {
        return isPlain(field)
                ? field.wholeText()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replaceAll("\\R\\s*+\\R", "<p>")
                : field.wholeText();
    }

    private static boolean isPlain(Element field) {
        return field.attr("type").equals("text") || field.attr("type").equals("text/plain");
    }

    private @Nullable String link(Element entry) {
        String original = string(entry, "feedburner:origlink", "origlink");
        if (original != null) {
            return original;
        }
        for (Element link : entry.children()) {
            String rel = link.attr("rel");
            if (is(link, "link") && link.hasAttr("href") && isPage(rel, link.attr("type"))) {
                return link.attr("href");
            }
        }
        String link = string(entry, "link");
        Element id = child(entry, "guid", "id");
        boolean isAddress =
                id != null
                        && !id.attr("isPermaLink").equalsIgnoreCase("false")
                        && Links.isAddress(id.text().strip());
        return link == null && id != null && isAddress ? id.text().strip() : link;
    }

    private static boolean isPage(String rel, String type) {
        return (rel.isEmpty() || rel.equals("alternate"))
                && (type.isEmpty() || type.contains("html"));
    }

    /// What addresses in the feed count from, where it does not say.
    private @Nullable String base(Element about) {
        return address != null ? address : Links.resolved(link(about), about, null);
    }

    private @Nullable String author(Element entry) {
        String names =
                entry.children().stream()
                        .filter(e -> is(e, "author") || is(e, "dc:creator"))
                        .map(e -> child(e, "name") instanceof Element name ? name : e)
                        .map(e -> e.text().strip())
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String source(Element entry) {
        Element source = child(entry, "source");
        if (source == null) {
            return null;
        }
        return source.childrenSize() > 0 ? title(source) : blankToNull(source.text());
    }

    private @Nullable String title(Element about) {
        Element title = child(about, "title");
        return title == null ? null : blankToNull(FullText.text(markup(title)));
    }

    private @Nullable String string(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> parent.children().stream().filter(e -> is(e, name)))
                .map(e -> e.text().strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Element child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (is(child, name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /// Whether it has a name; one that no other vocabulary uses counts with any prefix.
    private boolean is(Element element, String wanted) {
        return name(element).equals(wanted)
                || (wanted.equals("encoded") || wanted.startsWith("full"))
                        && !name(element).startsWith("excerpt:")
                        && local(element).equals(wanted);
    }

    private String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return !prefix.isEmpty() && name.startsWith(prefix)
                ? name.substring(prefix.length())
                : name;
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static @Nullable String attribute(Element element, String name) {
        return blankToNull(element.attr(name));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
