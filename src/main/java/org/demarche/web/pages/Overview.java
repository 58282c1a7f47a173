package org.demarche.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Bodies;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;

/// What the findings of a store add up to: the pairs that deal most with one another, and how much
/// there is of each year or month. Immutable.
///
/// @param pairs the most active first, those of two states before others; none of a party and a
///   body of its own
/// @param periods in the order of time
record Overview(List<ActivePair> pairs, List<BusyPeriod> periods) {
    private static final int MOST_PAIRS = 12;
    private static final String STATE = "/state/";
    private static final int MOST_MONTHS = 36;

    /// Two parties, the more active one first.
    record ActivePair(Node one, Node other, List<Finding> findings) {}

    /// A year or a month with what is of it.
    record BusyPeriod(String name, List<Finding> findings) {}

    private record Both(Node one, Node other) {
        boolean areStates() {
            return one.getURI().contains(STATE) && other.getURI().contains(STATE);
        }

        boolean isBetween(Bodies bodies) {
            return areStates()
                    || bodies.isAmongStates(one)
                            && bodies.isAmongStates(other)
                            && !bodies.isBodyOf(one, other)
                            && !bodies.isBodyOf(other, one);
        }

        static Both of(Node a, Node b) {
            return a.getURI().compareTo(b.getURI()) < 0 ? new Both(a, b) : new Both(b, a);
        }
    }

    /// Inside a read transaction.
    static Overview of(Ledger ledger, Bodies bodies) {
        return new Overview(pairs(ledger, bodies), periods(ledger));
    }

    private static List<ActivePair> pairs(Ledger ledger, Bodies bodies) {
        Map<Both, List<Finding>> byPair = new LinkedHashMap<>();
        for (Finding finding : ledger.findings()) {
            Node source = finding.who().source();
            if (source != null) {
                for (Node target : finding.who().targets()) {
                    if (!target.equals(source)) {
                        byPair.computeIfAbsent(Both.of(source, target), _ -> new ArrayList<>())
                                .add(finding);
                    }
                }
            }
        }
        return byPair.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Both, List<Finding>> entry) ->
                                        !entry.getKey().areStates())
                                .thenComparingInt(entry -> -entry.getValue().size())
                                .thenComparing(entry -> entry.getKey().one().getURI())
                                .thenComparing(entry -> entry.getKey().other().getURI()))
                .filter(entry -> entry.getKey().isBetween(bodies))
                .limit(MOST_PAIRS)
                .map(entry -> pair(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ActivePair pair(Both both, List<Finding> findings) {
        long own =
                findings.stream()
                        .filter(finding -> Objects.equals(finding.who().source(), both.one()))
                        .count();
        return own * 2 >= findings.size()
                ? new ActivePair(both.one(), both.other(), findings)
                : new ActivePair(both.other(), both.one(), findings);
    }

    /// Months where they are few, else years; what has no day is left out.
    private static List<BusyPeriod> periods(Ledger ledger) {
        Map<String, List<Finding>> months = new TreeMap<>();
        Map<String, List<Finding>> years = new TreeMap<>();
        for (Finding finding : ledger.findings()) {
            if (!finding.when().day().isEmpty()) {
                years.computeIfAbsent(finding.when().year(), _ -> new ArrayList<>()).add(finding);
                months.computeIfAbsent(finding.when().month(), _ -> new ArrayList<>()).add(finding);
            }
        }
        return (months.size() > MOST_MONTHS ? years : months)
                .entrySet().stream()
                        .map(entry -> new BusyPeriod(entry.getKey(), entry.getValue()))
                        .toList();
    }
}
