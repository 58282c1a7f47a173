package org.demarche.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Finding;
import org.demarche.web.things.Reader;
import org.demarche.web.things.ReaderWords;

/// The questions that analysts come with, each with what this store can say to it.
final class FiveQuestions {
    private FiveQuestions() {}

    /// A question and the page that answers it.
    ///
    /// @param key of its words in the messages
    /// @param values what the words speak of
    public record AskedQuestion(String key, List<String> values, String href) {}

    static List<AskedQuestion> of(Overview overview, Reader reader) {
        List<AskedQuestion> questions = new ArrayList<>();
        ReaderWords naming = reader.naming();
        Addresses addresses = naming.addresses();
        overview.pairs().stream()
                .filter(one -> addresses.pair(one.one(), one.other()).startsWith("/pair/"))
                .findFirst()
                .ifPresent(pair -> {
                    List<String> names =
                            List.of(naming.text(pair.one()), naming.text(pair.other()));
                    questions.add(
                            new AskedQuestion(
                                    "pair", names, addresses.pair(pair.one(), pair.other())));
                    questions.add(
                            new AskedQuestion(
                                    "evidence",
                                    names,
                                    addresses
                                            .explore("state", pair.one(), "other", pair.other())
                                            .replace("/explore", "/evidence")));
                    changed(pair, names, addresses).ifPresent(questions::add);
                });
        mostSpokenFor(reader)
                .ifPresent(party ->
                        questions.add(
                                Math.min(1, questions.size()),
                                new AskedQuestion(
                                        "speakers",
                                        List.of(naming.text(party)),
                                        addresses.page(party.getURI()) + "#speakers")));
        clause(reader)
                .ifPresent(clause ->
                        questions.add(
                                Math.min(1, questions.size()),
                                new AskedQuestion(
                                        "clause",
                                        List.of(naming.text(clause)),
                                        addresses.page(clause.getURI()) + "#stances")));
        return questions;
    }

    /// What changed between the last two years of a pair.
    private static Optional<AskedQuestion> changed(
            Overview.ActivePair pair, List<String> names, Addresses addresses) {
        TreeSet<String> years = new TreeSet<>();
        pair.findings().stream()
                .map(finding -> finding.when().year())
                .filter(year -> !year.isEmpty())
                .forEach(years::add);
        if (years.size() < 2) {
            return Optional.empty();
        }
        String last = years.last();
        String before = years.lower(last);
        List<String> values = new ArrayList<>(names);
        values.add(before);
        values.add(last);
        return Optional.of(
                new AskedQuestion(
                        "changed",
                        values,
                        addresses.explore(
                                "state",
                                pair.one(),
                                "other",
                                pair.other(),
                                "view",
                                "compare",
                                "first",
                                before,
                                "second",
                                last)));
    }

    private static Optional<Node> mostSpokenFor(Reader reader) {
        Map<Node, Integer> counts = new HashMap<>();
        for (Finding finding : reader.ledger().findings()) {
            Node source = finding.who().source();
            if (finding.what().isStatement() && source != null) {
                counts.merge(source, 1, Integer::sum);
            }
        }
        return most(counts);
    }

    /// The clause, else the agreement, that most statements take up.
    private static Optional<Node> clause(Reader reader) {
        Map<Node, Integer> named = new HashMap<>();
        for (Finding finding : reader.ledger().findings()) {
            finding.what().agreements().forEach(one -> named.merge(one, 1, Integer::sum));
        }
        Map<Node, Integer> clauses = new HashMap<>();
        Map<Node, Integer> agreements = new HashMap<>();
        named.forEach((node, count) -> {
            Node best = reader.facts().best(node);
            (best.getURI().contains("/article/") ? clauses : agreements)
                    .merge(best, count, Integer::sum);
        });
        return most(clauses).or(() -> most(agreements));
    }

    private static Optional<Node> most(Map<Node, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Node, Integer>comparingByValue()
                                .thenComparing(
                                        entry -> entry.getKey().getURI(),
                                        Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
