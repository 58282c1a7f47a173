package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreView;
import org.demarche.web.explore.FilterWords;
import org.demarche.web.explore.FindingRow;
import org.demarche.web.explore.FindingRows;
import org.demarche.web.explore.PairSummary;
import org.demarche.web.explore.Phrases;
import org.demarche.web.explore.views.PeriodComparison.Change;
import org.demarche.web.explore.views.PeriodComparison.ChangeCount;
import org.demarche.web.explore.views.PeriodComparison.ComparedSide;
import org.demarche.web.explore.views.PeriodComparison.KeptParameter;
import org.demarche.web.explore.views.PeriodComparison.SideBySide;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.findings.Who;

/// Two periods side by side: what is more, fewer, new and gone, and the sentences that make it so.
public record CompareView(FindingRows rows) implements ExploreView {
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final int MOST_VOICES = 10;
    private static final int CHANGES_WITH_SENTENCES = 5;
    private static final int SENTENCES = 2;

    /// A period and what is found in it.
    private record Within(ComparedPeriod period, Filter filter, List<Finding> found) {}

    /// An act in one direction.
    ///
    /// @param direction as in a filter; empty where there are no two parties
    private record Directed(String direction, String act) {}

    /// A change and what is found of it in both periods.
    private record Changed(Change change, List<Finding> before, List<Finding> after) {
        static final Comparator<Changed> GREATEST =
                Comparator.comparing((Changed one) -> Math.abs(one.change().difference()))
                        .reversed()
                        .thenComparing(one -> one.change().what());
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public List<String> parameters() {
        return List.of(FIRST, SECOND);
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public SvgPicture picture(Exploration exploration) {
        return ComparePictures.of(shown(exploration));
    }

    @Override
    public PeriodComparison shown(Exploration exploration) {
        List<String> years = years(exploration.found());
        Within before = within(exploration, FIRST, years.getFirst());
        Within after = within(exploration, SECOND, years.getLast());
        List<Changed> acts = acts(exploration, before, after);
        return new PeriodComparison(
                side(exploration, before),
                side(exploration, after),
                acts.stream().map(Changed::change).toList(),
                voices(exploration, before, after),
                sentences(exploration.of(ever(exploration.filter())), acts),
                rows
                        .addresses()
                        .parameters(exploration.filter(), exploration.words())
                        .entrySet()
                        .stream()
                        .map(entry -> new KeptParameter(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// The last year of which anything is known, and the one before it.
    private static List<String> years(List<Finding> found) {
        List<String> years =
                found.stream()
                        .map(one -> one.when().year())
                        .filter(year -> !year.isEmpty())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .limit(2)
                        .toList();
        return switch (years.size()) {
            case 0 -> List.of("2024", "2025");
            case 1 -> List.of(yearBefore(years.getFirst()), years.getFirst());
            default -> years.reversed();
        };
    }

    private static String yearBefore(String year) {
        return year.matches("\\d{4}") ? "%04d".formatted(Integer.parseInt(year) - 1) : year;
    }

    private static Within within(Exploration exploration, String name, String fallback) {
        String words = exploration.parameter(name);
        ComparedPeriod period = ComparedPeriod.of(words.isEmpty() ? fallback : words);
        Filter filter =
                exploration.filter().with("from", period.from()).with("until", period.until());
        return new Within(period, filter, matching(exploration, filter));
    }

    private static List<Finding> matching(Exploration exploration, Filter filter) {
        Stream<Finding> all = exploration.ledger().matching(filter);
        if (exploration.words().isEmpty()) {
            return all.toList();
        }
        Set<Finding> having = new HashSet<>(exploration.found());
        return all.filter(having::contains).toList();
    }

    private ComparedSide side(Exploration exploration, Within within) {
        return new ComparedSide(
                within.period().words(),
                within.period().title(exploration.phrases()),
                within.found().size(),
                within.found().isEmpty()
                        ? ""
                        : new PairSummary(within.found(), exploration.phrases()).sentence(),
                exploration.evidence(rows.addresses(), within.filter()));
    }

    /// Every act of either period, in either direction where there are two parties.
    private List<Changed> acts(Exploration exploration, Within before, Within after) {
        Filter filter = exploration.filter();
        Phrases phrases = exploration.phrases();
        return changes(
                before,
                after,
                finding ->
                        directions(filter, finding.who())
                                .map(direction -> new Directed(direction, finding.what().act())),
                (Directed one) -> {
                    Filter side = filter.with("direction", one.direction());
                    String act = phrases.text("explore.act." + one.act());
                    return new NamedPart(
                            one.direction().isEmpty()
                                    ? act
                                    : new FilterWords(side, "", phrases).parties() + ": " + act,
                            evidence(exploration, side.with("act", one.act())));
                });
    }

    private static Stream<String> directions(Filter filter, Who who) {
        Node state = filter.node("state");
        Node other = filter.node("other");
        if (state == null || other == null) {
            return Stream.of(filter.word("direction"));
        }
        return Stream.of("from", "to")
                .filter(direction ->
                        direction.equals("from")
                                ? who.isFrom(state) && who.isTo(other)
                                : who.isFrom(other) && who.isTo(state));
    }

    private List<Change> voices(Exploration exploration, Within before, Within after) {
        return changes(
                        before,
                        after,
                        finding -> Stream.ofNullable(finding.who().speaker()),
                        (Node speaker) ->
                                new NamedPart(
                                        exploration.phrases().label(speaker),
                                        evidence(
                                                exploration,
                                                exploration.filter().with("speaker", speaker))))
                .stream()
                .map(Changed::change)
                .filter(change -> change.difference() != 0)
                .limit(MOST_VOICES)
                .toList();
    }

    /// What something is called, and the address of its sentences in a period.
    private record NamedPart(String what, Function<Within, String> evidence) {}

    private Function<Within, String> evidence(Exploration exploration, Filter part) {
        return within -> exploration.evidence(rows.addresses(), within(part, within));
    }

    /// What is found in the periods by something that findings have, the greatest change first.
    private static <T> List<Changed> changes(
            Within before,
            Within after,
            Function<Finding, Stream<T>> having,
            Function<T, NamedPart> naming) {
        Map<T, List<Finding>> old = grouped(before.found(), having);
        Map<T, List<Finding>> fresh = grouped(after.found(), having);
        return Stream.concat(old.keySet().stream(), fresh.keySet().stream())
                .distinct()
                .map(one -> {
                    List<Finding> first = old.getOrDefault(one, List.of());
                    List<Finding> second = fresh.getOrDefault(one, List.of());
                    NamedPart named = naming.apply(one);
                    return new Changed(
                            new Change(
                                    named.what(),
                                    quad(first.isEmpty() ? second : first),
                                    new ChangeCount(first.size(), named.evidence().apply(before)),
                                    new ChangeCount(second.size(), named.evidence().apply(after))),
                            first,
                            second);
                })
                .sorted(Changed.GREATEST)
                .toList();
    }

    private static <T> Map<T, List<Finding>> grouped(
            List<Finding> findings, Function<Finding, Stream<T>> having) {
        Map<T, List<Finding>> grouped = new LinkedHashMap<>();
        for (Finding finding : findings) {
            having.apply(finding)
                    .forEach(one ->
                            grouped.computeIfAbsent(one, _ -> new ArrayList<>()).add(finding));
        }
        return grouped;
    }

    private static String quad(List<Finding> findings) {
        return findings.getFirst().what().quadClass().map(QuadClass::term).orElse(Filter.PLAIN);
    }

    /// The same filter without its period, outside of which the compared ones may lie.
    private static Filter ever(Filter filter) {
        return filter.with("from", "").with("until", "");
    }

    private static Filter within(Filter part, Within within) {
        return part.with("from", within.period().from()).with("until", within.period().until());
    }

    private List<SideBySide> sentences(Exploration exploration, List<Changed> acts) {
        return acts.stream()
                .filter(one -> one.change().difference() != 0)
                .limit(CHANGES_WITH_SENTENCES)
                .map(one ->
                        new SideBySide(
                                one.change().what(),
                                some(exploration, one.before()),
                                some(exploration, one.after())))
                .toList();
    }

    private List<FindingRow> some(Exploration exploration, List<Finding> findings) {
        return rows.rows(exploration, findings.stream().limit(SENTENCES).toList());
    }
}
