package org.demarche.web.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.demarche.web.explore.FilterField.FilterChoice;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.TakenStance;

/// The values that a filter can take, each with how many findings it would leave. For one page.
final class Facets {
    private static final int MOST = 100;
    private static final int MOST_NAMED = 8;

    private final Exploration exploration;
    private final ExploreAddresses addresses;
    private final Map<Filter, List<Finding>> found = new HashMap<>();

    Facets(Exploration exploration, ExploreAddresses addresses) {
        this.exploration = exploration;
        this.addresses = addresses;
        found.put(exploration.filter(), exploration.found());
    }

    /// States and organisations, the most frequent first, as are speakers and agreements.
    List<FilterChoice> parties(String name) {
        Filter without = exploration.filter().without("direction", name);
        return nodes(
                without,
                (finding, counts) -> {
                    Node state = without.node("state");
                    Node source = finding.who().source();
                    if (source != null && !source.equals(state)) {
                        counts.accept(source);
                    }
                    for (Node target : finding.who().targets()) {
                        if (!target.equals(state) && !target.equals(source)) {
                            counts.accept(target);
                        }
                    }
                });
    }

    List<FilterChoice> speakers() {
        return nodes(
                exploration.filter().without("speaker"),
                (finding, counts) -> {
                    Node speaker = finding.who().speaker();
                    if (speaker != null) {
                        counts.accept(speaker);
                    }
                });
    }

    List<FilterChoice> agreements() {
        return nodes(
                exploration.filter().without("agreement"),
                (finding, counts) -> {
                    if (!finding.what().stances().isEmpty()) {
                        finding.what().stances().stream()
                                .flatMap(stance -> stance.within().stream())
                                .distinct()
                                .forEach(counts);
                    }
                });
    }

    /// Each with how many findings would be left.
    List<FilterChoice> stances() {
        Filter without = exploration.filter().without("stance");
        Node agreement = without.node("agreement");
        Map<String, Long> counts =
                counts(
                        without,
                        (finding, kinds) -> {
                            if (!finding.what().stances().isEmpty()) {
                                finding.what().stances().stream()
                                        .filter(stance ->
                                                agreement == null
                                                        || stance.within().contains(agreement))
                                        .map(TakenStance::kind)
                                        .distinct()
                                        .forEach(kinds);
                            }
                        });
        return FilterCheck.choices("stance").stream()
                .map(kind ->
                        new FilterChoice(
                                kind,
                                exploration.phrases().text("explore.stance." + kind),
                                counts.getOrDefault(kind, 0L)))
                .toList();
    }

    List<FilterChoice> outlets() {
        return counted(
                exploration.filter().without("outlet"),
                (Finding finding, Consumer<String> counts) ->
                        counts.accept(article(finding).publisher()),
                value -> value,
                value -> value);
    }

    List<FilterChoice> languages() {
        return counted(
                exploration.filter().without("language"),
                (Finding finding, Consumer<String> counts) ->
                        counts.accept(article(finding).language()),
                value -> value,
                exploration.phrases()::language);
    }

    /// The fixed values of a parameter.
    List<FilterChoice> fixed(String name, String prefix) {
        return FilterCheck.choices(name).stream()
                .map(value ->
                        new FilterChoice(value, exploration.phrases().text(prefix + value), -1))
                .toList();
    }

    private ArticleHead article(Finding finding) {
        return exploration.ledger().article(finding.article());
    }

    private List<FilterChoice> nodes(Filter filter, BiConsumer<Finding, Consumer<Node>> values) {
        return counted(filter, values, addresses::code, exploration.phrases()::label).stream()
                .sorted(Comparator.comparing(FilterChoice::count).reversed())
                .limit(MOST_NAMED)
                .toList();
    }

    private <T> List<FilterChoice> counted(
            Filter filter,
            BiConsumer<Finding, Consumer<T>> values,
            Function<T, String> code,
            Function<T, String> label) {
        return counts(filter, values).entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(entry ->
                        new FilterChoice(
                                code.apply(entry.getKey()),
                                label.apply(entry.getKey()),
                                entry.getValue()))
                .sorted(Comparator.comparing(FilterChoice::label))
                .toList();
    }

    /// What several ask for is looked for once.
    ///
    /// @param values gives each value of a finding once
    private <T> Map<T, Long> counts(Filter filter, BiConsumer<Finding, Consumer<T>> values) {
        Map<T, Long> counts = new HashMap<>();
        Consumer<T> count =
                value -> {
                    if (!value.equals("")) {
                        counts.merge(value, 1L, Long::sum);
                    }
                };
        for (Finding finding :
                found.computeIfAbsent(filter, one -> exploration.ledger().matching(one).toList())) {
            values.accept(finding, count);
        }
        return counts;
    }
}
