package org.demarche.read.record;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Fields in which HTML stands.
final class MarkupText {
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:p|br|div|span|a|img|h[1-6]|ul|ol|li|strong|em|b|i|u|figure|figcaption"
                            + "|blockquote|table|section|article|html|body|script|style|iframe|font"
                            + "|center|hr|picture|noscript)(?:\\s[^<>]{0,2000}+)?+/?>");
    private static final Pattern ESCAPED_TAG =
            Pattern.compile(
                    "(?i)&lt;/?(?:p|br|div|span|a|strong|em|h[1-6]|ul|li|img)(?:\\s|/|&gt;)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,15});");
    private static final String NO_PROSE =
            "script, style, noscript, template, iframe, svg, button, form, nav, figure, figcaption";
    private static final int TELLING = 2;

    private MarkupText() {}

    /// Whether a text clearly is HTML: it begins with a tag or has several.
    static boolean isIn(String text) {
        return TAG.matcher(text).results().limit(TELLING).count() == TELLING
                || TAG.matcher(text.stripLeading()).lookingAt();
    }

    /// A text whose HTML was escaped once more than is good becomes HTML.
    static String unescapedTags(String text) {
        return ESCAPED_TAG.matcher(text).find() && !isIn(text)
                ? Parser.unescapeEntities(text, false)
                : text;
    }

    /// References to characters become these; also those that were escaped twice.
    static String unescaped(String text) {
        String once = once(text);
        return text.contains("&amp;") ? once(once) : once;
    }

    private static String once(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    /// A headline on one line, without tags.
    static String line(String text) {
        String plain = unescaped(text);
        if (TAG.matcher(plain).find()) {
            plain = Jsoup.parse(plain).text();
        }
        return plain.replace('\u00A0', ' ').strip().replaceAll("\\s++", " ");
    }

    /// The prose of HTML, a block a line.
    static String prose(String html) {
        Document page = Jsoup.parse(html);
        page.select(NO_PROSE).remove();
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText().replaceAll("\\s++", " "));
                        } else if (isBreak(node)) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (isBreak(node)) {
                            text.append('\n');
                        }
                    }
                },
                page.body());
        List<String> lines = text.toString().lines().toList();
        return lines.stream()
                .map(l -> l.replace('\u00A0', ' ').strip().replaceAll(" {2,}+", " "))
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
