package org.demarche.web.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.jspecify.annotations.Nullable;

/// Who speaks for one party on another.
record PairVoices(ExploreAddresses addresses) {
    private static final int MOST = 8;

    /// Somebody who speaks.
    ///
    /// @param office as last told, in words; empty where none is
    /// @param count of what they said
    /// @param evidence the address of their sentences
    public record PairVoice(NamedLink speaker, String office, int count, String evidence) {}

    /// The busiest first.
    ///
    /// @param pair what is found of both
    /// @param direction `from` for those of `state`, `to` for those of `other`
    List<PairVoice> of(Exploration pair, String direction) {
        Filter side = pair.filter().with("direction", direction).with("kind", "statement");
        Map<Node, List<Finding>> bySpeaker = new LinkedHashMap<>();
        pair.ledger()
                .matching(side)
                .forEach(finding -> {
                    Node speaker = finding.who().speaker();
                    if (speaker != null) {
                        bySpeaker.computeIfAbsent(speaker, _ -> new ArrayList<>()).add(finding);
                    }
                });
        return bySpeaker.entrySet().stream()
                .sorted((one, two) -> Integer.compare(two.getValue().size(), one.getValue().size()))
                .limit(MOST)
                .map(entry -> voice(pair, side, entry.getKey(), entry.getValue()))
                .toList();
    }

    private PairVoice voice(Exploration pair, Filter side, Node speaker, List<Finding> said) {
        return new PairVoice(
                new NamedLink(pair.phrases().label(speaker), addresses.page(speaker)),
                said.stream()
                        .map(finding -> office(finding, pair.phrases()))
                        .filter(office -> !office.isEmpty())
                        .findFirst()
                        .orElse(""),
                said.size(),
                pair.evidence(addresses, side.with("speaker", speaker)));
    }

    private static String office(Finding finding, Phrases phrases) {
        @Nullable Node office = finding.who().office();
        return office == null ? "" : phrases.label(office);
    }
}
