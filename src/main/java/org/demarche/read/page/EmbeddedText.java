package org.demarche.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.read.line.TextLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// The article that a page carries in data, for programs to show it: in JSON-LD, or as the state of
/// the program that draws the page.
final class EmbeddedText {
    private static final int MOST = 20_000;
    private static final int LONGEST_SCRIPT = 4_000_000;
    private static final int SENTENCE = 6;
    private static final double MAIN = 0.6;
    private static final Pattern LIVE = Pattern.compile("(?:.*[/:#])?LiveBlogPosting");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:#])?(?:\\w*Article|\\w*Posting|Report)");

    /// Fields that hold no text of the article itself.
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i).*(?:caption|credit|alt(?:text)?|descr(?:iption)?|summary|excerpt|teaser|dek|seo|meta|"
                            + "copyright|related|recommended|comments?|footer|header|nav|menu|config|"
                            + "settings|i18n|translations?|messages|consent|newsletter|bio|authors?|"
                            + "tags?|topics?|promo|trending|popular|latest|sidebar|css|styles?|"
                            + "query|template)s?");

    private static final Pattern STATE =
            Pattern.compile(
                    "(?:window|self|globalThis|this)?\\s*\\.?\\s*\\[?[\"']?__?\\w{2,40}[\"']?]?\\s*="
                            + "\\s*(?:JSON\\.parse\\(\\s*[\"'])?[{\\[]");
    private static final Pattern TAGS = Pattern.compile("<(?:p|br|div|h[1-6]|li|blockquote)\\b");
    private static final Pattern CODE = Pattern.compile("[{};]\\s*[{};]|=>|function\\s*\\(");
    private static final Pattern NO_SPACE = Pattern.compile("\\S{40}");

    private EmbeddedText() {}

    /// What the page's data hold, the longest of each of its articles; none if they hold none.
    static List<String> of(Document page) {
        List<List<String>> found = new ArrayList<>();
        LinkedNodes linked = LinkedNodes.of(page);
        linked.ofType(LIVE)
                .map(n ->
                        lines(
                                values(n.path("liveBlogUpdate"))
                                        .map(u -> text(u.path("articleBody")))))
                .forEach(found::add);
        linked.ofType(ARTICLE)
                .map(n -> lines(Stream.of(text(n.path("articleBody")))))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(EmbeddedText::words).reversed());
        if (!found.isEmpty() && words(found.getFirst()) > 0) {
            return found.getFirst();
        }
        for (Element script : page.select("script:not([type*=ld+json])")) {
            String data = script.data();
            if (data.length() <= LONGEST_SCRIPT && isState(script, data)) {
                LenientJson.read(data.substring(start(data))).stream()
                        .map(EmbeddedText::main)
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparingInt(EmbeddedText::words).reversed());
        return found.isEmpty() ? List.of() : found.getFirst();
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(l -> TextLine.of(l).words()).sum();
    }

    private static boolean isState(Element script, String data) {
        String type = script.attr("type");
        return type.contains("json") || STATE.matcher(data).region(0, data.length()).find();
    }

    private static int start(String data) {
        int object = data.indexOf('{');
        int array = data.indexOf('[');
        return Math.max(0, object < 0 || array < 0 ? Math.max(object, array) : object);
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static String text(JsonNode node) {
        return String.join("\n", LinkedNodes.strings(node).toList());
    }

    private static List<String> lines(Stream<String> texts) {
        return texts.filter(t -> !t.isBlank()).flatMap(EmbeddedText::split).toList();
    }

    /// The lines of a text that may be HTML.
    static Stream<String> split(String text) {
        Stream<String> parts =
                TAGS.matcher(text).find()
                        ? PageBlocks.of(Jsoup.parseBodyFragment(text).body()).stream()
                                .map(Block::text)
                        : Jsoup.parseBodyFragment(text).body().wholeText().lines();
        return parts.map(PageBlocks::clean).filter(l -> !l.isEmpty());
    }

    /// The lines of the innermost part with most of the prose.
    private static List<String> main(JsonNode root) {
        JsonNode part = root;
        while (true) {
            double whole = prose(part);
            JsonNode most = null;
            double best = 0;
            for (JsonNode child : part.isContainer() ? part : List.<JsonNode>of()) {
                double own = prose(child);
                if (own > best) {
                    most = child;
                    best = own;
                }
            }
            if (most == null || best < MAIN * whole) {
                break;
            }
            part = most;
        }
        Set<String> lines = new LinkedHashSet<>();
        texts(part).flatMap(EmbeddedText::split).forEach(lines::add);
        return List.copyOf(lines);
    }

    private static double prose(JsonNode node) {
        return texts(node).mapToInt(String::length).sum();
    }

    /// The strings in a value that are prose, in its order.
    private static Stream<String> texts(JsonNode root) {
        List<String> texts = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST) {
            JsonNode node = open.pop();
            if (node.isString()) {
                if (isProse(node.stringValue())) {
                    texts.add(node.stringValue());
                }
                continue;
            }
            List<JsonNode> children = new ArrayList<>();
            if (node.isArray()) {
                node.forEach(children::add);
            } else if (node.isObject()) {
                node.properties().stream()
                        .filter(f -> !OTHER.matcher(f.getKey()).matches())
                        .forEach(f -> children.add(f.getValue()));
            }
            children.reversed().forEach(open::push);
        }
        return texts.stream();
    }

    private static boolean isProse(String text) {
        TextLine line = TextLine.of(text.length() > 2_000 ? text.substring(0, 2_000) : text);
        boolean marked = TAGS.matcher(text).find();
        return line.words() >= SENTENCE
                && (line.stopped() || marked || text.length() > 2_000)
                && (marked || !NO_SPACE.matcher(text).find())
                && !CODE.matcher(text).find();
    }
}
