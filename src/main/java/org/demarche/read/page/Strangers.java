package org.demarche.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Takes from a page what readers wrote below its article, and further articles.
final class Strangers {
    private static final int FEW = 3;
    private static final int LABEL = 8;

    /// No page of news has more blocks.
    private static final int MANY = 5_000;

    private static final int STORY = 2;
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;
    private static final double PART = 0.6;

    private final Element body;
    private final Prose prose;
    private final @Nullable Element heading;
    private final Map<Element, List<Block>> within = new HashMap<>();

    private Strangers(Element body, Prose prose, @Nullable String headline) {
        this.body = body;
        this.prose = prose;
        heading = heading(headline);
        for (Block block : prose.blocks()) {
            for (Element e = block.owner(); e != null; e = e.parent()) {
                within.computeIfAbsent(e, _ -> new ArrayList<>()).add(block);
            }
        }
    }

    static void remove(Element body, Prose prose, @Nullable String headline) {
        if (prose.blocks().size() > MANY) {
            return;
        }
        Strangers strangers = new Strangers(body, prose, headline);
        strangers.articles();
        strangers.talk();
    }

    private @Nullable Element heading(@Nullable String headline) {
        Element first = null;
        for (Element heading : body.select("h1, h2")) {
            String text = PageBlocks.clean(heading.text());
            boolean same =
                    headline != null
                            && text.length() >= LABEL
                            && (headline.contains(text) || text.contains(headline));
            if (same) {
                return heading;
            }
            first = first == null && heading.normalName().equals("h1") ? heading : first;
        }
        return first;
    }

    /// What stands under a headline of its own and apart from the article.
    private void articles() {
        if (heading == null) {
            return;
        }
        Element story = heading.closest("article");
        if (story != null && prose.paragraphs(story) >= STORY) {
            for (Element article : body.select("article")) {
                boolean apart = !article.parents().contains(story);
                if (apart && article != story && !story.parents().contains(article)) {
                    article.remove();
                }
            }
        }
        boolean behind = false;
        for (Element other : body.select("h1, h2")) {
            if (other == heading) {
                behind = true;
            } else if (behind && other.normalName().equals("h1")) {
                removeSection(other);
            }
        }
    }

    private void removeSection(Element other) {
        Element section = null;
        for (Element e = other; e != null && !holdsHeading(e); e = e.parent()) {
            section = e;
        }
        if (section == null || section.ownerDocument() == null || section == other) {
            return;
        }
        int own = prose.paragraphs(section);
        int rest = prose.paragraphs(body) - own;
        if (own >= STORY && rest >= STORY && !hasProseBefore(section, other)) {
            section.remove();
        }
    }

    private boolean holdsHeading(Element e) {
        return heading != null && (e == heading || heading.parents().contains(e));
    }

    private boolean hasProseBefore(Element section, Element other) {
        for (Block block : within.getOrDefault(section, List.of())) {
            if (block.owner() == other || block.owner().parents().contains(other)) {
                return false;
            }
            if (Prose.isParagraph(block)) {
                return true;
            }
        }
        return false;
    }

    /// Lists of contributions, each under the name of who made it.
    private void talk() {
        Set<Element> lists = new HashSet<>();
        for (Element list : within.keySet()) {
            if (list.childrenSize() >= FEW && !holdsHeading(list)) {
                lists.add(list);
            }
        }
        double whole = prose.of(body);
        for (Element list : lists) {
            List<Element> members = members(list);
            if (members.size() >= FEW
                    && isTalk(members)
                    && (isApart(list) || (prose.of(list) <= PART * whole && areDated(members)))
                    && whole - prose.of(list) > 0) {
                list.remove();
            }
        }
    }

    /// The children of the most usual kind, if most of the text is theirs.
    private List<Element> members(Element list) {
        Map<String, List<Element>> kinds = new HashMap<>();
        for (Element child : list.children()) {
            String kind = child.normalName() + new TreeSet<>(child.classNames());
            if (within.containsKey(child)) {
                kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(child);
            }
        }
        List<Element> most = List.of();
        for (List<Element> kind : kinds.values()) {
            most = kind.size() > most.size() ? kind : most;
        }
        double own = most.stream().mapToDouble(prose::of).sum();
        return own >= MOST * prose.of(list) && own > 0 ? most : List.of();
    }

    private boolean isTalk(List<Element> members) {
        Set<String> labels = new HashSet<>();
        int labelled = 0;
        for (Element member : members) {
            List<Block> blocks = within.getOrDefault(member, List.of());
            Block first = blocks.getFirst();
            boolean titled = blocks.stream().anyMatch(Block::isHeading);
            if (titled) {
                return false;
            }
            if (blocks.size() >= 2 && isLabel(first) && blocks.stream().anyMatch(Strangers::says)) {
                labelled++;
                labels.add(first.text());
            }
        }
        return labelled >= MOST * members.size() && labels.size() >= HALF * labelled;
    }

    private static boolean isLabel(Block block) {
        return block.line().words() <= LABEL
                && !block.line().stopped()
                && !block.text().endsWith(":")
                && block.text().chars().filter(Character::isLetter).count() >= 2;
    }

    private static boolean says(Block block) {
        return block.line().stopped() && block.line().words() >= 2;
    }

    /// Whether each says when it was made beside who made it.
    private boolean areDated(List<Element> members) {
        long dated =
                members.stream()
                        .filter(m ->
                                within.getOrDefault(m, List.of()).stream()
                                        .anyMatch(Strangers::isTime))
                        .filter(m -> !isTime(within.getOrDefault(m, List.of()).getFirst()))
                        .count();
        return dated >= MOST * members.size();
    }

    private static boolean isTime(Block block) {
        return block.line().words() <= LABEL
                && !block.line().stopped()
                && block.text().chars().anyMatch(Character::isDigit);
    }

    /// Whether the article is elsewhere.
    private boolean isApart(Element list) {
        Element story = heading == null ? null : heading.closest("article");
        if (story != null && list.parents().contains(story)) {
            return false;
        }
        for (Block block : prose.blocks()) {
            if (block.owner() == list || block.owner().parents().contains(list)) {
                return false;
            }
            boolean beside =
                    list.parent() == block.owner().parent() || list.parent() == block.owner();
            if (Prose.isParagraph(block) && !prose.isForeign(block)) {
                return !beside;
            }
        }
        return false;
    }
}
