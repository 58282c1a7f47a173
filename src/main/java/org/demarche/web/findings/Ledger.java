package org.demarche.web.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// All findings of a store at one moment, the newest first. Immutable.
public final class Ledger {
    private static final Comparator<Finding> NEWEST =
            Comparator.comparing(
                            (Finding finding) -> finding.when().day(), Comparator.reverseOrder())
                    .thenComparing(finding -> finding.article().getURI())
                    .thenComparing(finding -> finding.node().getURI());

    private final List<Finding> findings;
    private final Map<Node, List<Finding>> byParty = new HashMap<>();
    private final Map<Node, List<Finding>> byAgreement = new HashMap<>();
    private final Map<Node, Finding> byNode = new HashMap<>();
    private final Map<Node, ArticleHead> articles;

    Ledger(List<Finding> findings, Map<Node, ArticleHead> articles) {
        this.findings = findings.stream().sorted(NEWEST).toList();
        this.articles = Map.copyOf(articles);
        for (Finding finding : this.findings) {
            byNode.put(finding.node(), finding);
            for (Node party : parties(finding)) {
                byParty.computeIfAbsent(party, _ -> new ArrayList<>()).add(finding);
            }
            for (Node agreement : agreements(finding)) {
                byAgreement.computeIfAbsent(agreement, _ -> new ArrayList<>()).add(finding);
            }
        }
    }

    /// Everybody in it: the source, the speaker, the targets.
    private static Set<Node> parties(Finding finding) {
        Set<Node> parties = new LinkedHashSet<>(finding.who().targets());
        Stream.of(finding.who().source(), finding.who().speaker(), finding.who().office())
                .filter(node -> node != null)
                .forEach(parties::add);
        for (Node named : finding.what().agreements()) {
            parties.add(named);
            parties.add(TakenStance.article(named));
        }
        return parties;
    }

    /// What it takes up, and what that belongs to.
    private static Set<Node> agreements(Finding finding) {
        Set<Node> agreements = new LinkedHashSet<>();
        finding.what().stances().forEach(stance -> agreements.addAll(stance.within()));
        return agreements;
    }

    /// All of them, the newest first; those without a day last.
    public List<Finding> findings() {
        return findings;
    }

    /// Those in which a state, organisation, person, office, agreement or clause has a part; of an
    /// article of an agreement also those about its paragraphs.
    public List<Finding> of(Node party) {
        return byParty.getOrDefault(party, List.of());
    }

    /// The finding with an IRI.
    public Optional<Finding> finding(Node node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /// Those that a filter lets through, the newest first.
    public Stream<Finding> matching(Filter filter) {
        return narrowed(filter).stream().filter(filter.fits(this::article));
    }

    private List<Finding> narrowed(Filter filter) {
        Node party = filter.narrowest();
        Node agreement = filter.node("agreement");
        if (agreement != null) {
            return byAgreement.getOrDefault(agreement, List.of());
        }
        return party == null ? findings : of(party);
    }

    /// What stands above an article's text.
    public ArticleHead article(Node article) {
        return articles.getOrDefault(article, ArticleHead.UNKNOWN);
    }

    /// The articles by their IRIs.
    public Map<Node, ArticleHead> articles() {
        return articles;
    }
}
