package org.demarche.web.atlas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.explore.Exploration;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// Who deals with whom in what was found: the same in the same order for the same findings.
/// Immutable.
///
/// @param all the strongest first
/// @param parties with how much they have to do with others, the busiest first
/// @param plain how many findings are plain statements, which belong to no quad class
public record Ties(List<Tie> all, List<Map.Entry<Node, Integer>> parties, int plain) {
    private static final Comparator<Tie> STRONGEST =
            Comparator.comparingInt(Tie::count)
                    .reversed()
                    .thenComparing(tie -> tie.source().getURI())
                    .thenComparing(tie -> tie.target().getURI())
                    .thenComparingInt(tie ->
                            tie.quad().map(QuadClass::ordinal).orElse(QuadClass.values().length));

    /// Who does what to whom, before it is counted.
    public record Ends(Node source, Node target, Optional<QuadClass> quad) {}

    /// @param isParty who is counted, such as states alone
    static Ties of(Exploration exploration, Predicate<Node> isParty) {
        Map<Ends, Integer> counts = new HashMap<>();
        int plain = 0;
        for (Finding finding : exploration.found()) {
            if (finding.what().quadClass().isEmpty()) {
                plain++;
                continue;
            }
            Optional<QuadClass> quad = finding.what().quadClass();
            for (Node source : sources(finding)) {
                for (Node target : finding.who().targets()) {
                    if (!source.equals(target)
                            && isParty.test(source)
                            && isParty.test(target)
                            && isAskedFor(exploration.filter(), source, target)) {
                        counts.merge(new Ends(source, target, quad), 1, Integer::sum);
                    }
                }
            }
        }
        return counted(counts, plain);
    }

    /// Ties that were counted already.
    ///
    /// @param plain how many findings are in none of them
    public static Ties counted(Map<Ends, Integer> counts, int plain) {
        List<Tie> ties =
                counts.entrySet().stream()
                        .map(entry ->
                                new Tie(
                                        entry.getKey().source(),
                                        entry.getKey().target(),
                                        entry.getKey().quad(),
                                        entry.getValue()))
                        .sorted(STRONGEST)
                        .toList();
        return new Ties(ties, busiest(ties), plain);
    }

    /// As the filter counts them: whoever acts or speaks.
    private static Set<Node> sources(Finding finding) {
        return Stream.of(finding.who().source(), finding.who().speaker())
                .filter(node -> node != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// A finding about several may tie some who were not asked for.
    private static boolean isAskedFor(Filter filter, Node source, Node target) {
        Node state = filter.node("state");
        Node other = filter.node("other");
        boolean from = is(state, source) && is(other, target);
        boolean to = is(state, target) && is(other, source);
        return switch (filter.word("direction")) {
            case "from" -> from;
            case "to" -> to;
            default -> from || to;
        };
    }

    private static boolean is(@Nullable Node wanted, Node party) {
        return wanted == null || wanted.equals(party);
    }

    private static List<Map.Entry<Node, Integer>> busiest(List<Tie> ties) {
        Map<Node, Integer> strengths = new HashMap<>();
        for (Tie tie : ties) {
            strengths.merge(tie.source(), tie.count(), Integer::sum);
            strengths.merge(tie.target(), tie.count(), Integer::sum);
        }
        return strengths.entrySet().stream()
                .sorted(
                        Map.Entry.<Node, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().getURI()))
                .toList();
    }

    /// Those among some parties.
    List<Tie> among(Set<Node> some) {
        return all.stream()
                .filter(tie -> some.contains(tie.source()) && some.contains(tie.target()))
                .toList();
    }

    /// How much two have to do with each other.
    int between(Node one, Node other) {
        return all.stream().filter(tie -> tie.isBetween(one, other)).mapToInt(Tie::count).sum();
    }
}
