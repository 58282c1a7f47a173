package org.demarche.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The stream of an article's paragraphs within its container, by where they stand: paragraphs are
/// siblings, or their parents are alike. What is before, behind or in a box of its own within may
/// be something else.
final class Flow {
    private static final double PART = 0.25;
    private static final double MOST = 0.6;
    private static final int BOX = 80;
    private static final int LEAD = 60;
    private static final double LEAST = 0.25;
    private static final int SIBLINGS = 3;
    private static final String MEDIA = "img, picture, video, iframe, audio, object, embed, canvas";
    private static final String TEXT =
            "p|h[1-6]|ul|ol|dl|li|dd|dt|blockquote|table|tbody|tr|td|pre|article|main|section";

    private final Element container;
    private final List<Block> blocks;
    private final Map<Element, Integer> counts = new HashMap<>();
    private final Map<Element, Integer> words = new HashMap<>();
    private final Map<Element, Integer> paragraphs = new HashMap<>();
    private final Set<Element> main = new HashSet<>();
    private final Set<Block> dropped = new HashSet<>();

    private Flow(Element container, List<Block> blocks) {
        this.container = container;
        this.blocks = blocks;
        for (Block block : blocks) {
            for (Element e = block.owner(); e != null && e != container.parent(); e = e.parent()) {
                counts.merge(e, 1, Integer::sum);
                words.merge(e, block.line().words(), Integer::sum);
            }
        }
    }

    /// The blocks without what is not in the stream.
    ///
    /// @param foreign tells blocks that are none of it by their words
    static List<Block> of(Element container, Predicate<Block> foreign) {
        Flow flow = new Flow(container, PageBlocks.of(container));
        flow.streams(foreign);
        flow.captions();
        if (!flow.main.isEmpty()) {
            flow.edges();
        }
        return flow.blocks.stream().filter(b -> !flow.dropped.contains(b)).toList();
    }

    private void streams(Predicate<Block> foreign) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Set<Element>> parents = new HashMap<>();
        double whole = 0;
        for (Block block : blocks) {
            Element parent = parent(block);
            if (parent != null && Prose.isParagraph(block) && !foreign.test(block)) {
                double length = block.text().length();
                whole += length;
                paragraphs.merge(parent, 1, Integer::sum);
                weights.merge(kind(parent), length, Double::sum);
                parents.computeIfAbsent(kind(parent), _ -> new HashSet<>()).add(parent);
            }
        }
        double chosen = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() >= PART * whole) {
                main.addAll(parents.getOrDefault(entry.getKey(), Set.of()));
                chosen += entry.getValue();
            }
        }
        if (chosen < MOST * whole) {
            main.clear();
        }
    }

    /// What a block stands in beside others.
    private @Nullable Element parent(Block block) {
        Element unit = block.owner();
        while (unit != container && counts.getOrDefault(unit, 0) <= 1) {
            unit = unit.parent();
            if (unit == null) {
                return null;
            }
        }
        return unit;
    }

    private String kind(Element parent) {
        StringBuilder kind = new StringBuilder(parent.className());
        for (Element e = parent; e != null && e != container; e = e.parent()) {
            kind.append('>').append(e.normalName());
        }
        return kind.toString();
    }

    private boolean isIn(Block block) {
        for (Element e = block.owner(); e != null && e != container.parent(); e = e.parent()) {
            if (main.contains(e)) {
                return true;
            }
        }
        return false;
    }

    /// Few words in one box with a picture tell what it shows.
    private void captions() {
        for (Block block : blocks) {
            Element box = block.owner();
            Element picture = null;
            while (box != null
                    && box != container
                    && !main.contains(box)
                    && words.getOrDefault(box, 0) <= BOX) {
                if (!box.normalName().matches(TEXT)
                        && (box.normalName().equals("figure") || box.selectFirst(MEDIA) != null)) {
                    picture = box;
                }
                box = box.parent();
            }
            boolean beside = box != null && paragraphs.getOrDefault(box, 0) >= SIBLINGS;
            if (picture != null
                    && picture.selectFirst("h1, h2, h3, h4, table, pre, blockquote") == null
                    && (beside
                            || picture.normalName().equals("figure")
                            || !block.line().isParagraph())) {
                dropped.add(block);
            }
        }
    }

    /// A few words before the stream are its teaser, those behind it tell of its author.
    private void edges() {
        int first = 0;
        while (first < blocks.size() && !isStream(blocks.get(first))) {
            first++;
        }
        int last = blocks.size();
        while (last > first && !isStream(blocks.get(last - 1))) {
            last--;
        }
        int whole = words.getOrDefault(container, 0);
        drop(blocks.subList(0, first), Math.min(LEAD, LEAST * whole));
        drop(blocks.subList(last, blocks.size()), LEAST * whole);
    }

    private boolean isStream(Block block) {
        return Prose.isParagraph(block) && isIn(block);
    }

    private void drop(List<Block> edge, double most) {
        List<Block> out = edge.stream().filter(b -> !isIn(b)).toList();
        int length = out.stream().mapToInt(b -> b.line().words()).sum();
        if (length <= most) {
            dropped.addAll(out);
        }
    }
}
