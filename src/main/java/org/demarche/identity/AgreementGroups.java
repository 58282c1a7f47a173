package org.demarche.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/// Agreements between the same parties, in groups of those that are one. One that may be either of
/// two that differ from each other is neither of them.
final class AgreementGroups {
    private static final Comparator<AgreementFacts> BEST =
            Comparator.comparingInt(AgreementFacts::rank)
                    .reversed()
                    .thenComparing(a -> a.node().getURI());

    /// Of those of which the same is told: what holds of one holds of all.
    private final List<List<AgreementFacts>> classes;

    private final LikeAgreements like;

    AgreementGroups(List<AgreementFacts> all) {
        boolean topics = all.stream().anyMatch(AgreementFacts::known);
        Map<List<Object>, List<AgreementFacts>> byTold = new LinkedHashMap<>();
        for (AgreementFacts one : all) {
            byTold.computeIfAbsent(one.told(topics), _ -> new ArrayList<>()).add(one);
        }
        classes = List.copyOf(byTold.values());
        like = new LikeAgreements(classes);
    }

    /// The best known agreement of its group for each that is not that one itself.
    Map<Node, Node> best() {
        BitSet open = new BitSet();
        for (int one = 0; one < classes.size(); one++) {
            open.set(one, AgreementFacts.areOne(others(one)));
        }
        Map<Node, Node> best = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (int one = open.nextSetBit(0); one >= 0; one = open.nextSetBit(one)) {
            List<AgreementFacts> group = group(one, open);
            if (AgreementFacts.areOne(group)) {
                Node known = group.stream().min(BEST).orElseThrow().node();
                group.stream()
                        .map(AgreementFacts::node)
                        .filter(node -> !node.equals(known))
                        .forEach(node -> best.put(node, known));
            }
        }
        return best;
    }

    /// What a member of a class is like; of each class two stand for all.
    private List<AgreementFacts> others(int one) {
        List<AgreementFacts> others = new ArrayList<>();
        for (int other : like.of(one)) {
            List<AgreementFacts> some = classes.get(other);
            int most = other == one ? some.size() - 1 : some.size();
            others.addAll(some.subList(0, Math.min(2, most)));
        }
        return others;
    }

    /// The open ones that are like a class or like one of those; they are open no longer.
    private List<AgreementFacts> group(int first, BitSet open) {
        List<Integer> found = new ArrayList<>(List.of(first));
        open.clear(first);
        for (int i = 0; i < found.size(); i++) {
            for (int other : like.of(found.get(i))) {
                if (open.get(other)) {
                    open.clear(other);
                    found.add(other);
                }
            }
        }
        boolean alone = found.size() == 1 && !like.of(first).contains(first);
        return alone
                ? List.of(classes.get(first).getFirst())
                : found.stream().flatMap(one -> classes.get(one).stream()).toList();
    }
}
