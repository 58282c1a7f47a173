package org.demarche.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What of an article's container is its body: not its headline and by-line, not the links, labels
/// and credits between and behind the paragraphs.
final class BodyLines {
    private static final double LINKS = 0.6;
    private static final double ALL_LINKS = 0.9;
    private static final int LABEL = 3;

    private BodyLines() {}

    static List<String> of(List<Block> blocks, ClutterRules rules) {
        Map<Element, Tally> tallies = tallies(blocks);
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            TextLine line = TextLine.of(block.text());
            ClutterRules.Verdict verdict = rules.of(line);
            if (begun && verdict == ClutterRules.Verdict.REST) {
                break;
            }
            begun |= line.isParagraph();
            Tally list = tallies.get(block.list());
            if (verdict == ClutterRules.Verdict.NOTHING
                    && (list == null || !list.isOfLinks())
                    && belongs(block, line)) {
                kept.add(block);
            }
        }
        int from = 0;
        while (from < kept.size() && !opens(kept.get(from))) {
            from++;
        }
        int to = kept.size();
        while (to > from && !closes(kept.get(to - 1))) {
            to--;
        }
        return kept.subList(from, to).stream().map(Block::text).toList();
    }

    /// How many characters a list has, and how many of them are in links.
    private record Tally(int length, int linked) {
        boolean isOfLinks() {
            return linked >= LINKS * length;
        }

        Tally plus(Tally other) {
            return new Tally(length + other.length, linked + other.linked);
        }
    }

    private static Map<Element, Tally> tallies(List<Block> blocks) {
        Map<Element, Tally> tallies = new HashMap<>();
        for (Block block : blocks) {
            Element list = block.list();
            if (list != null) {
                Tally own = new Tally(block.text().length(), block.linked());
                tallies.merge(list, own, Tally::plus);
            }
        }
        return tallies;
    }

    private static boolean belongs(Block block, TextLine line) {
        boolean label = line.words() <= LABEL && line.text().endsWith(":");
        return !label && block.linkShare() < (line.stopped() ? ALL_LINKS : LINKS);
    }

    private static boolean opens(Block block) {
        TextLine line = TextLine.of(block.text());
        return line.isParagraph()
                || (!block.isHeading() && line.stopped() && line.words() > LABEL)
                || (block.isListItem() && line.words() > LABEL);
    }

    private static boolean closes(Block block) {
        TextLine line = TextLine.of(block.text());
        return line.stopped() || block.isListItem() || block.weight() > 0;
    }
}
