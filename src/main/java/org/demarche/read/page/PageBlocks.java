package org.demarche.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Interruption;
import org.demarche.read.line.TextLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Cuts a page into blocks, in the order of the page.
final class PageBlocks implements NodeVisitor {
    private static final Set<String> INLINE_ANYWAY = Set.of("ins", "del", "button", "label", "img");

    /// Take no room.
    private static final String UNSEEN =
            "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff";

    /// Join letters of the scripts that need it.
    private static final String JOINERS = "\u200c\u200d";

    private static final String BLANK = "&nbsp;";

    /// No article has more; what has is made to break readers.
    private static final int MOST = 50_000;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private Element owner;
    private int linked;
    private int links;

    private PageBlocks(Element root) {
        this.root = root;
        this.owner = root;
    }

    static List<Block> of(Element root) {
        PageBlocks page = new PageBlocks(root);
        root.traverse(page);
        page.end();
        return page.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        Interruption.check();
        switch (node) {
            case TextNode words -> add(words);
            case Element element when element.normalName().equals("br") -> lineBreak(element);
            case Element element -> {
                if (parts(element)) {
                    end();
                    owner = element;
                }
                if (element.normalName().equals("a")) {
                    links++;
                }
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            }
            if (parts(element)) {
                end();
                Element parent = element.parent();
                owner = parent == null || element.equals(root) ? root : parent;
            }
        }
    }

    private static boolean parts(Element element) {
        return element.isBlock() && !INLINE_ANYWAY.contains(element.normalName());
    }

    /// One break wraps a line, two end a paragraph; in running text, both part lines.
    private void lineBreak(Element br) {
        Element next = br.nextElementSibling();
        if (next != null && next.normalName().equals("br") && isBlankBetween(br, next)) {
            end();
        } else {
            text.append('\n');
        }
    }

    private static boolean isBlankBetween(Node from, Node to) {
        for (Node n = from.nextSibling(); n != null && !n.equals(to); n = n.nextSibling()) {
            if (n instanceof TextNode words && !words.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        text.append(whole.replace('\n', ' '));
        if (links > 0) {
            linked += whole.strip().length();
        }
    }

    private void end() {
        text.toString()
                .lines()
                .map(PageBlocks::clean)
                .filter(l -> !l.isEmpty())
                .limit(MOST - blocks.size())
                .map(TextLine::of)
                .forEach(l -> blocks.add(new Block(owner, l, Math.min(linked, l.text().length()))));
        text.setLength(0);
        linked = 0;
    }

    /// With single blanks and nothing that takes no room.
    static String clean(String line) {
        String whole = line.contains(BLANK) ? line.replace(BLANK, " ") : line;
        StringBuilder shown = new StringBuilder(whole.length());
        boolean gap = false;
        for (int i = 0; i < whole.length(); i++) {
            char sign = whole.charAt(i);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                gap = true;
            } else if (sign < UNSEEN.charAt(0) || !isUnseen(sign, shown)) {
                if (gap && !shown.isEmpty()) {
                    shown.append(' ');
                }
                gap = false;
                shown.append(sign);
            }
        }
        return shown.toString();
    }

    private static boolean isUnseen(char sign, StringBuilder before) {
        if (JOINERS.indexOf(sign) < 0) {
            return UNSEEN.indexOf(sign) >= 0;
        }
        return before.isEmpty()
                || switch (Character.UnicodeScript.of(before.charAt(before.length() - 1))) {
                    case LATIN, CYRILLIC, GREEK, COMMON -> true;
                    default -> false;
                };
    }
}
