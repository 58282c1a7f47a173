package org.demarche.web.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.domain.Act;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.lookup.Kind;
import org.demarche.lookup.Lookup;
import org.demarche.lookup.Match;
import org.demarche.lookup.UnresolvedNameException;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.pages.ParameterField.Choice;
import org.jspecify.annotations.Nullable;

/// Makes the fields of questions, with names to pick, and reads what was picked. Safe for many
/// threads.
final class ParameterFields {
    private static final int MOST_CHOICES = 500;

    private final Ledgers ledgers;
    private final PreferredLabels labels;
    private final Lookup lookup;
    private final Prefixes prefixes;
    private volatile @Nullable Picks picks;

    /// The choices made for a ledger, by kinds and language.
    private record Picks(Ledger ledger, Map<String, List<Choice>> choices) {}

    ParameterFields(Ledgers ledgers, PreferredLabels labels, Lookup lookup, Prefixes prefixes) {
        this.ledgers = ledgers;
        this.labels = labels;
        this.lookup = lookup;
        this.prefixes = prefixes;
    }

    /// The fields in the order of the question's text, those that are required first.
    ///
    /// @param language of the reader, a two-letter code
    List<ParameterField> of(NamedQuery question, Map<String, String> values, String language) {
        return question.parameters().stream()
                .sorted(
                        Comparator.comparing((Parameter parameter) -> !parameter.required())
                                .thenComparing(parameter ->
                                        question.text().indexOf(parameter.variable().toString())))
                .map(parameter ->
                        field(parameter, values.getOrDefault(parameter.name(), ""), language))
                .toList();
    }

    private ParameterField field(Parameter parameter, String value, String language) {
        List<Choice> choices = choices(parameter, language);
        boolean isClosed = parameter.name().equals("act") || parameter.name().equals("stance");
        return new ParameterField(
                parameter.name(),
                shown(parameter, value, language),
                parameter.required(),
                isClosed,
                parameter.ending().equals("date"),
                choices);
    }

    private List<Choice> choices(Parameter parameter, String language) {
        if (parameter.name().equals("act")) {
            return Arrays.stream(Act.values())
                    .map(act ->
                            new Choice(act.name(), labels.of(Vocabulary.concept(act), language)))
                    .toList();
        }
        if (parameter.name().equals("stance")) {
            return Stream.of(
                            Properties.INVOKES,
                            Properties.REAFFIRMS,
                            Properties.INTERPRETS,
                            Properties.ALLEGES_BREACH_OF,
                            Properties.CALLS_TO_CHANGE)
                    .map(stance ->
                            new Choice(
                                    prefixes.shorten(stance.getURI()), labels.of(stance, language)))
                    .toList();
        }
        return Kind.ofParameter(parameter.name())
                .map(kinds -> picked(kinds, language))
                .orElse(List.of());
    }

    private List<Choice> picked(Set<Kind> kinds, String language) {
        Ledger ledger = ledgers.ledger();
        Picks had = picks;
        if (had == null || had.ledger() != ledger) {
            had = new Picks(ledger, new ConcurrentHashMap<>());
            picks = had;
        }
        return had.choices().computeIfAbsent(kinds + language, _ -> named(ledger, kinds, language));
    }

    /// Those that findings tell of, what most are told of first.
    private List<Choice> named(Ledger ledger, Set<Kind> kinds, String language) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        Predicate<Node> fits =
                node ->
                        node != null
                                && node.isURI()
                                && kinds.stream()
                                        .anyMatch(kind ->
                                                node.getURI()
                                                        .startsWith(
                                                                prefixes.base()
                                                                        + kind.prefix()
                                                                        + "/"));
        for (Finding finding : ledger.findings()) {
            parties(finding)
                    .filter(fits)
                    .filter(node ->
                            kinds.contains(Kind.CLAUSE) || !node.getURI().contains("/article/"))
                    .forEach(node -> counts.merge(node, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Node, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().getURI()))
                .limit(MOST_CHOICES)
                .map(entry -> choice(entry.getKey(), kinds, language))
                .toList();
    }

    private static Stream<Node> parties(Finding finding) {
        return Stream.of(
                        Stream.of(finding.who().source(), finding.who().office()),
                        finding.who().targets().stream(),
                        finding.what().agreements().stream())
                .flatMap(some -> some)
                .filter(node -> node != null);
    }

    /// Its name where that stands for it alone, else its code.
    private Choice choice(Node node, Set<Kind> kinds, String language) {
        String label = labels.of(node, language);
        boolean isClear =
                resolved(label, kinds, language)
                        .map(match -> match.iri().equals(node))
                        .orElse(false);
        return new Choice(isClear ? label : prefixes.shorten(node.getURI()), label);
    }

    private String shown(Parameter parameter, String value, String language) {
        return Kind.ofParameter(parameter.name())
                .filter(_ -> !value.isBlank())
                .flatMap(kinds ->
                        resolved(value, kinds, language)
                                .map(match -> choice(match.iri(), kinds, language).value()))
                .orElse(value);
    }

    private Optional<Match> resolved(String words, Set<Kind> kinds, String language) {
        try {
            return Optional.of(lookup.resolve(words, kinds, language));
        } catch (UnresolvedNameException e) {
            return Optional.empty();
        }
    }
}
