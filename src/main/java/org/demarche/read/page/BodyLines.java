package org.demarche.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.TextLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What of an article's container is its body: not its headline and by-line, not the links, labels
/// and credits between and behind the paragraphs.
final class BodyLines {
    private static final double LINKS = 0.6;
    private static final double ALL_LINKS = 0.9;
    private static final int LABEL = 3;
    private static final int LONG = 14;

    private final ClutterRules rules;
    private final DateLine dates;
    private final Bylines bylines;

    BodyLines(ClutterRules rules, DateLine dates, Bylines bylines) {
        this.rules = rules;
        this.dates = dates;
        this.bylines = bylines;
    }

    /// The lines of the body.
    ///
    /// @param headline is no line of it
    /// @param foreign tells blocks that are none of it by their words
    List<String> of(List<Block> blocks, @Nullable String headline, Predicate<Block> foreign) {
        Map<Element, ListLength> tallies = tallies(blocks);
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            TextLine line = block.line();
            ClutterRules.Clutter clutter = rules.of(line);
            if (begun && clutter == ClutterRules.Clutter.REST && ends(block, blocks, kept)) {
                break;
            }
            begun |= line.isParagraph();
            ListLength list = tallies.get(block.list());
            if (clutter == ClutterRules.Clutter.NOTHING
                    && !foreign.test(block)
                    && (list == null || !list.isOfLinks())
                    && belongs(block, line)) {
                kept.add(block);
            }
        }
        return trimmed(kept).stream()
                .map(Block::line)
                .filter(l -> headline == null || !repeats(l, headline))
                .map(TextLine::text)
                .toList();
    }

    /// Whether the article ends there: no further paragraphs stand beside those before.
    private static boolean ends(Block block, List<Block> blocks, List<Block> kept) {
        Set<Element> flows =
                kept.stream()
                        .filter(Prose::isParagraph)
                        .map(b -> b.owner().parent())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return blocks.subList(blocks.indexOf(block) + 1, blocks.size()).stream()
                .filter(b -> Prose.isParagraph(b) && flows.contains(b.owner().parent()))
                .findAny()
                .isEmpty();
    }

    private static boolean repeats(TextLine line, String headline) {
        return headline.contains(line.text()) && line.words() > LABEL;
    }

    /// From the first paragraph or list to the last; lists of links behind it lead elsewhere.
    private static List<Block> trimmed(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && !opens(blocks.get(from))) {
            from++;
        }
        if (from == blocks.size()) {
            return blocks.stream().filter(BodyLines::isLong).toList();
        }
        int to = blocks.size();
        while (to > from && leads(blocks.get(to - 1))) {
            to--;
        }
        boolean afterText = to > from && !blocks.get(to - 1).isListItem();
        to = afterText ? to : blocks.size();
        while (to > from && !closes(blocks.get(to - 1))) {
            to--;
        }
        return blocks.subList(from, to);
    }

    /// A paragraph may end without a full stop, or with one of a script of its own.
    private static boolean isLong(Block block) {
        return block.line().words() >= LONG && !block.isHeading() && block.weight() > 0;
    }

    private static boolean leads(Block block) {
        return block.isListItem() && block.linked() > 0;
    }

    /// How many characters a list has, and how many of them are in links.
    private record ListLength(int length, int linked) {
        boolean isOfLinks() {
            return linked >= LINKS * length;
        }

        ListLength plus(ListLength other) {
            return new ListLength(length + other.length, linked + other.linked);
        }
    }

    private static Map<Element, ListLength> tallies(List<Block> blocks) {
        Map<Element, ListLength> tallies = new HashMap<>();
        for (Block block : blocks) {
            Element list = block.list();
            if (list != null) {
                ListLength own = new ListLength(block.text().length(), block.linked());
                tallies.merge(list, own, ListLength::plus);
            }
        }
        return tallies;
    }

    private boolean belongs(Block block, TextLine line) {
        boolean label = line.words() <= LABEL && line.text().endsWith(":");
        boolean about = dates.isOne(line.text()) || bylines.isOne(line);
        return !label
                && !(about && !line.isParagraph())
                && block.linkShare() < (line.stopped() ? ALL_LINKS : LINKS);
    }

    private static boolean opens(Block block) {
        TextLine line = block.line();
        return line.isParagraph()
                || (!block.isHeading() && line.stopped() && line.words() > LABEL)
                || (block.isListItem() && line.words() > LABEL);
    }

    private static boolean closes(Block block) {
        TextLine line = block.line();
        return line.stopped() || block.isListItem() || block.weight() > 0;
    }
}
