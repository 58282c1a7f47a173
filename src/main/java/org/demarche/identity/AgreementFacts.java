package org.demarche.identity;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.domain.names.Label;

/// What all graphs of a store say of one agreement that tells which it is.
///
/// @param parties the IRIs of its parties
/// @param families its kinds, those that articles take for one another as one
/// @param dates of its signing, as precise as told
/// @param years those in its name
/// @param words of its IRI that tell what it is about or is called
/// @param topics in small letters
/// @param names in small letters
/// @param known whether the world's data have it
record AgreementFacts(
        Node node,
        Set<String> parties,
        Set<String> families,
        Set<String> dates,
        Set<String> years,
        Set<String> words,
        Set<Label> topics,
        Set<Label> names,
        boolean known) {
    private static final int MONTH = 7;

    /// Whether nothing speaks against its being one with another between the same parties: of one
    /// kind, of no different dates, and not about different things.
    boolean canBe(AgreementFacts other) {
        if (!isOfKind(other) || (known && other.known) || contradicts(other)) {
            return false;
        }
        if (known || other.known) {
            List<Label> told = known ? other.toldIn(this) : toldIn(other);
            return told.stream().allMatch(known ? this::isNamedBy : other::isNamedBy);
        }
        return words.containsAll(other.words) || other.words.containsAll(words);
    }

    /// Whether they surely are one: about one thing, too, or signed in one month.
    boolean isLike(AgreementFacts other) {
        boolean month = isMonth(dates) && isMonth(other.dates) && !families.contains("memorandum");
        boolean one =
                known || other.known
                        ? !(known ? other.toldIn(this) : toldIn(other)).isEmpty()
                        : !Collections.disjoint(words, other.words);
        return (one || month) && canBe(other);
    }

    /// Whether each of some agreements can be each other; as [#canBe] of all pairs, in less time.
    static boolean areOne(List<AgreementFacts> some) {
        if (some.size() < 2) {
            return true;
        }
        List<AgreementFacts> known = some.stream().filter(AgreementFacts::known).toList();
        List<AgreementFacts> told = some.stream().filter(facts -> !facts.known).toList();
        return known.size() < 2
                && some.stream().noneMatch(AgreementFacts::isResolution)
                && areOfKind(some)
                && agreeInTime(some)
                && areNested(told)
                && known.stream().allMatch(one -> told.stream().allMatch(one::canBe));
    }

    private static boolean areOfKind(List<AgreementFacts> some) {
        List<Set<String>> kinds = some.stream().map(AgreementFacts::families).distinct().toList();
        return kinds.stream()
                .allMatch(
                        one -> kinds.stream().noneMatch(other -> Collections.disjoint(one, other)));
    }

    /// What one tells against itself is not held against the others, which then tell no time.
    private static boolean agreeInTime(List<AgreementFacts> some) {
        List<AgreementFacts> timed = some.stream().filter(f -> !f.times().isEmpty()).toList();
        if (timed.size() < 2) {
            return true;
        }
        AgreementFacts most =
                Collections.max(timed, Comparator.comparingInt(f -> f.longestTime().length()));
        Set<String> others = new HashSet<>();
        timed.stream().filter(f -> f != most).forEach(f -> others.addAll(f.times()));
        String longest = Collections.max(others, Comparator.comparingInt(String::length));
        return others.stream().allMatch(most.longestTime()::startsWith)
                && !differ(most.times(), Set.of(longest));
    }

    /// Whether of any two one has all the words of the other.
    private static boolean areNested(List<AgreementFacts> some) {
        List<Set<String>> sets =
                some.stream()
                        .map(AgreementFacts::words)
                        .sorted(Comparator.comparingInt(Set::size))
                        .toList();
        for (int i = 1; i < sets.size(); i++) {
            if (!sets.get(i).containsAll(sets.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> times() {
        Set<String> times = new HashSet<>(dates);
        times.addAll(years);
        return times;
    }

    private String longestTime() {
        return Collections.max(times(), Comparator.comparingInt(String::length));
    }

    /// What tells whether it is one with others, but for the names of those that the world knows.
    ///
    /// @param withTopics whether topics tell, because the world knows one of the others
    List<Object> told(boolean withTopics) {
        return List.of(
                families,
                dates,
                years,
                words,
                withTopics ? topics : Set.of(),
                known ? node.getURI() : "");
    }

    /// The months in which it was signed.
    List<String> months() {
        return dates.stream()
                .filter(d -> d.length() >= MONTH)
                .map(d -> d.substring(0, MONTH))
                .toList();
    }

    private boolean isOfKind(AgreementFacts other) {
        return !isResolution() && !Collections.disjoint(families, other.families);
    }

    private boolean isResolution() {
        return families.contains("resolution");
    }

    /// Whether any two of their dates are of different times.
    private boolean contradicts(AgreementFacts other) {
        return differ(dates, other.dates)
                || differ(years, other.years)
                || differ(years, other.dates)
                || differ(dates, other.years);
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        for (String one : some) {
            for (String other : others) {
                if (!one.startsWith(other) && !other.startsWith(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMonth(Set<String> dates) {
        return dates.stream().anyMatch(d -> d.length() > 4);
    }

    /// Its topics in languages in which the world's data name the other.
    private List<Label> toldIn(AgreementFacts world) {
        Set<String> languages = new HashSet<>();
        world.names.forEach(name -> languages.add(name.language()));
        return topics.stream().filter(topic -> languages.contains(topic.language())).toList();
    }

    private boolean isNamedBy(Label topic) {
        return names.stream()
                .anyMatch(name ->
                        name.language().equals(topic.language())
                                && name.text().contains(topic.text()));
    }

    /// How much is known of it: what the world's data have comes first, then the longest date.
    int rank() {
        int longest = dates.stream().mapToInt(String::length).max().orElse(0);
        return (known ? 1000 : 0) + 20 * longest + words.size();
    }
}
