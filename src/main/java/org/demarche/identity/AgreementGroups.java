package org.demarche.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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

    private final List<AgreementFacts> all;

    /// For each those that it can be.
    private final List<BitSet> possible = new ArrayList<>();

    /// For each those that it surely is if nothing speaks against it.
    private final List<BitSet> like = new ArrayList<>();

    AgreementGroups(List<AgreementFacts> all) {
        this.all = List.copyOf(all);
        for (int one = 0; one < all.size(); one++) {
            BitSet can = new BitSet();
            BitSet sure = new BitSet();
            for (int other = 0; other < all.size(); other++) {
                if (other != one && all.get(one).canBe(all.get(other))) {
                    can.set(other);
                    sure.set(other, all.get(one).isLike(all.get(other)));
                }
            }
            possible.add(can);
            like.add(sure);
        }
    }

    /// The best known agreement of its group for each that is not that one itself.
    Map<Node, Node> best() {
        BitSet open = new BitSet();
        open.set(0, all.size());
        for (int one = 0; one < all.size(); one++) {
            open.set(one, areOne(like.get(one)));
        }
        Map<Node, Node> best = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (int one = open.nextSetBit(0); one >= 0; one = open.nextSetBit(one)) {
            BitSet group = group(one, open);
            open.andNot(group);
            if (areOne(group)) {
                Node known = group.stream().mapToObj(all::get).min(BEST).orElseThrow().node();
                group.stream()
                        .mapToObj(member -> all.get(member).node())
                        .filter(node -> !node.equals(known))
                        .forEach(node -> best.put(node, known));
            }
        }
        return best;
    }

    /// All that are like it or like one of those.
    private BitSet group(int first, BitSet open) {
        BitSet group = new BitSet();
        BitSet next = new BitSet();
        next.set(first);
        while (!next.isEmpty()) {
            int one = next.nextSetBit(0);
            group.set(one);
            next.or(like.get(one));
            next.and(open);
            next.andNot(group);
        }
        return group;
    }

    /// Whether each can be each other.
    private boolean areOne(BitSet some) {
        return some.stream()
                .allMatch(one -> {
                    BitSet others = (BitSet) some.clone();
                    others.clear(one);
                    others.andNot(possible.get(one));
                    return others.isEmpty();
                });
    }
}
