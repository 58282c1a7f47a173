package org.demarche.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.Notices;
import org.demarche.read.line.TextLine;
import org.jsoup.nodes.Element;

/// Where on a page its prose is. What a site says of itself and what it says again and again is
/// none.
final class Prose {
    private static final int OFTEN = 3;
    private static final int LONG = 60;
    private static final double LINKS = 0.3;
    private static final double STREAM = 0.3;

    private final List<Block> blocks;
    private final Set<String> repeated = new HashSet<>();
    private final Map<Element, Double> sums = new HashMap<>();
    private final Map<Element, Integer> counts = new HashMap<>();
    private final Map<Element, Integer> paragraphs = new HashMap<>();
    private final Notices notices;
    private final ClutterRules rules;
    private final Map<String, Boolean> known;

    /// @param known what of the page's lines is already known to be foreign or not
    Prose(Element body, Notices notices, ClutterRules rules, Map<String, Boolean> known) {
        this.notices = notices;
        this.rules = rules;
        this.known = known;
        blocks = PageBlocks.of(body);
        repeated();
        for (Block block : blocks) {
            double weight = Math.max(0, weight(block));
            boolean paragraph = weight > 0 && isParagraph(block);
            for (Element e = block.owner(); e != null; e = e.parent()) {
                counts.merge(e, 1, Integer::sum);
                sums.merge(e, weight, Double::sum);
                if (paragraph) {
                    paragraphs.merge(e, 1, Integer::sum);
                }
            }
        }
    }

    /// What stands several times in a row, but for short lines between.
    private void repeated() {
        String last = "";
        int times = 0;
        for (Block block : blocks) {
            if (block.text().length() >= LONG) {
                times = block.text().equals(last) ? times + 1 : 1;
                last = block.text();
                if (times >= OFTEN) {
                    repeated.add(last);
                }
            }
        }
        if (blocks.stream().noneMatch(b -> isParagraph(b) && !repeated.contains(b.text()))) {
            repeated.clear();
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /// How much it speaks for its surroundings being the article.
    double weight(Block block) {
        double weight = block.weight();
        return weight > 0 && isForeign(block) ? -weight / 2 : weight;
    }

    /// Whether it is by its words no part of an article.
    boolean isForeign(Block block) {
        return repeated.contains(block.text())
                || known.computeIfAbsent(block.text(), _ -> looksForeign(block.line()));
    }

    private boolean looksForeign(TextLine line) {
        return notices.isOne(line) || rules.of(line) != ClutterRules.Clutter.NOTHING;
    }

    static boolean isParagraph(Block block) {
        return block.line().isParagraph() && block.linkShare() < LINKS;
    }

    /// The length of the prose in an element.
    double of(Element element) {
        return sums.getOrDefault(element, 0.0);
    }

    /// How many paragraphs of prose are in an element.
    int paragraphs(Element element) {
        return paragraphs.getOrDefault(element, 0);
    }

    /// The first element with a good part of the text in paragraphs of its own. An article comes
    /// before what is said of it. The body if there is none.
    Element stream(Element body) {
        Map<Element, Integer> lengths = new LinkedHashMap<>();
        int most = 0;
        for (Block block : blocks) {
            if (isParagraph(block) && !isForeign(block)) {
                Element unit = block.owner();
                while (unit != body && unit.parent() != null && counts.getOrDefault(unit, 0) <= 1) {
                    unit = unit.parent();
                }
                most = Math.max(most, lengths.merge(unit, block.text().length(), Integer::sum));
            }
        }
        for (Map.Entry<Element, Integer> entry : lengths.entrySet()) {
            if (entry.getValue() >= STREAM * most && paragraphs(entry.getKey()) >= OFTEN) {
                return entry.getKey();
            }
        }
        return body;
    }

    /// The element with the most prose and the least else, the innermost of several.
    Element container(Element body) {
        Map<Element, Double> weights = new LinkedHashMap<>();
        for (Block block : blocks) {
            double weight = weight(block);
            for (Element e = block.owner(); e != null; e = e == body ? null : e.parent()) {
                weights.merge(e, weight, Double::sum);
            }
        }
        Element best = body;
        double most = weights.getOrDefault(body, 0.0);
        for (Map.Entry<Element, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most
                    || (entry.getValue() >= most && entry.getKey().parents().contains(best))) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
