package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.domain.Act;
import org.demarche.domain.Relation;
import org.demarche.evaluate.Faults.Sort;
import org.jspecify.annotations.Nullable;

/// Compares what one party does to another. For one article.
///
/// @param tally takes what comes of it
record RelationLayer(Gold gold, Findings findings, Tally tally) {
    void compare() {
        List<Item> wanted = gold.required("relations");
        List<Relation> found =
                findings.relations().stream().filter(r -> isJudged(wanted, r)).toList();
        List<Relation> once = distinct(found);
        var compared = Comparison.of(wanted, List.of(), once, this::isSame);
        tally.add(Layer.RELATIONS, compared.count());
        for (Pairs.Pair pair : compared.pairs().pairs()) {
            Relation right = once.get(pair.found());
            tally.judge(gold, Judged.RELATION, right.confidence(), true, true);
            tally.found(gold, right, true);
        }
        for (Item item : compared.missed()) {
            tally.faults().add(Sort.MISSED, gold, null, "relation " + arrow(item));
        }
        for (Relation alarm : compared.alarms()) {
            Boolean[] parts =
                    wanted.stream().anyMatch(g -> haveEnds(g, alarm))
                            ? new Boolean[] {true, false}
                            : new Boolean[] {false};
            tally.judge(gold, Judged.RELATION, alarm.confidence(), parts);
            tally.found(gold, alarm, false);
            tally.faults().add(Sort.FALSE_ALARM, gold, alarm.passage(), "relation " + arrow(alarm));
        }
        for (Pairs.Pair pair : Pairs.of(wanted, found, this::isSame).pairs()) {
            fields(wanted.get(pair.wanted()), found.get(pair.found()));
        }
    }

    private void fields(Item item, Relation relation) {
        String modality = relation.modality().name().toLowerCase(Locale.ROOT);
        field(item, relation, "modality", modality);
        field(item, relation, "on", relation.on() == null ? null : relation.on().toString());
    }

    private void field(Item item, Relation relation, String name, @Nullable String found) {
        if (item.has(name)) {
            boolean right = Objects.equals(item.text(name), found);
            tally.field(gold, relation, "relation", name, right);
            if (!right) {
                String what =
                        "%s of %s: %s, found %s"
                                .formatted(name, arrow(relation), item.text(name), found);
                tally.faults().add(Sort.WRONG, gold, relation.passage(), what);
            }
        }
    }

    /// Not between two with nothing but optional relations, nor one with an optional act.
    private boolean isJudged(List<Item> wanted, Relation found) {
        List<Item> same = wanted.stream().filter(g -> haveEnds(g, found)).toList();
        return same.stream().anyMatch(g -> hasAct(g, found))
                || gold.optional("relations").stream()
                        .noneMatch(o -> haveEnds(o, found) && (same.isEmpty() || hasAct(o, found)));
    }

    /// Each source, target and act once; mutual ones whichever way round.
    private static List<Relation> distinct(List<Relation> relations) {
        Map<List<String>, Relation> first = new LinkedHashMap<>();
        for (Relation r : relations) {
            List<String> key = new ArrayList<>(List.of(r.source().id(), r.target().id()));
            if (r.act().isMutual()) {
                key.sort(null);
            }
            key.add(r.act().name());
            first.putIfAbsent(key, r);
        }
        return List.copyOf(first.values());
    }

    private boolean isSame(Item item, Relation relation) {
        return hasAct(item, relation) && haveEnds(item, relation);
    }

    private static boolean hasAct(Item item, Relation relation) {
        return item.values("act").contains(relation.act().name());
    }

    private boolean haveEnds(Item item, Relation relation) {
        String source = item.text("source");
        String target = item.text("target");
        Individual from = findings.individual(relation.source());
        Individual to = findings.individual(relation.target());
        boolean mutual =
                relation.act().isMutual()
                        || item.values("act").stream().anyMatch(RelationLayer::isMutual);
        return Individual.isSame(source, from) && Individual.isSame(target, to)
                || mutual && Individual.isSame(source, to) && Individual.isSame(target, from);
    }

    private static boolean isMutual(String act) {
        for (Act each : Act.values()) {
            if (each.name().equals(act)) {
                return each.isMutual();
            }
        }
        return false;
    }

    private static String arrow(Item item) {
        return item.text("source")
                + " -"
                + String.join("/", item.values("act"))
                + "-> "
                + item.text("target");
    }

    private String arrow(Relation relation) {
        return findings.individual(relation.source()).shown()
                + " -"
                + relation.act()
                + "-> "
                + findings.individual(relation.target()).shown();
    }
}
