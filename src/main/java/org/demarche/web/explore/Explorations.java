package org.demarche.web.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Refusal;
import org.springframework.context.MessageSource;

/// Turns the parameters of an address into what is found. Safe for many threads.
record Explorations(
        Ledgers ledgers,
        FilterCheck check,
        WordSearch search,
        PreferredLabels labels,
        MessageSource messages) {

    /// @throws Refusal when a parameter cannot be what it is
    Exploration of(Map<String, String> parameters, Locale locale) {
        return of(parameters, check.filter(parameters, locale.getLanguage()), locale);
    }

    /// What is found of two parties, by the steps of the address of their page.
    ///
    /// @throws Refusal when one of them is not known, or both are one
    Exploration pair(String one, String other, Map<String, String> parameters, Locale locale) {
        Node state = check.party(one, locale.getLanguage());
        Node second = check.party(other, locale.getLanguage());
        if (state.equals(second)) {
            throw new Refusal(
                    400,
                    "A pair is of two; %s stands there twice: write another in the address."
                            .formatted(one));
        }
        return of(
                parameters,
                check.filter(parameters, locale.getLanguage())
                        .with("state", state)
                        .with("other", second),
                locale);
    }

    /// With a filter of its own and not that of the parameters.
    Exploration of(Map<String, String> parameters, Filter filter, Locale locale) {
        String words = parameters.getOrDefault(ExploreAddresses.WORDS, "").strip();
        Ledger ledger = ledgers.ledger();
        return new Exploration(
                Map.copyOf(parameters),
                filter,
                words,
                ledger,
                found(ledger, filter, words),
                new Phrases(messages, labels, locale));
    }

    private List<Finding> found(Ledger ledger, Filter filter, String words) {
        if (words.isEmpty()) {
            return ledger.matching(filter).toList();
        }
        Set<Node> having = search.statements(words);
        return ledger.matching(filter).filter(one -> having.contains(one.node())).toList();
    }
}
