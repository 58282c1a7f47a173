package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Finding;

/// Another party to which a party says and does things, or which does so to it.
///
/// @param party leads to the page of the two
/// @param from how many findings go from the party of the page to this one
/// @param all leads to all findings of the two
/// @param out leads to those from the party of the page
/// @param back leads to those to it
public record PartnerRow(
        PageLink party,
        QuadTally tally,
        List<QuadTally.Bar> bars,
        int from,
        String all,
        String out,
        String back) {
    /// How many findings go to the party of the page.
    public int to() {
        return tally.total() - from;
    }

    /// The partners of a party by the number of findings that are more than plain statements, then
    /// by that of all.
    static List<PartnerRow> of(Node party, Reader reader, int most) {
        Map<Node, List<Finding>> byPartner = new LinkedHashMap<>();
        for (Finding finding : reader.ledger().of(party)) {
            for (Node other : others(party, finding)) {
                byPartner.computeIfAbsent(other, _ -> new ArrayList<>()).add(finding);
            }
        }
        List<Map.Entry<Node, List<Finding>>> strongest =
                byPartner.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt((Map.Entry<Node, List<Finding>> entry) ->
                                                -QuadTally.of(entry.getValue()).telling())
                                        .thenComparingInt(entry -> -entry.getValue().size())
                                        .thenComparing(entry -> entry.getKey().getURI()))
                        .limit(most)
                        .toList();
        List<QuadTally> tallies =
                strongest.stream().map(entry -> QuadTally.of(entry.getValue())).toList();
        List<PartnerRow> partners = new ArrayList<>();
        for (int i = 0; i < strongest.size(); i++) {
            QuadTally tally = tallies.get(i);
            int from =
                    (int)
                            strongest.get(i).getValue().stream()
                                    .filter(finding -> party.equals(finding.who().source()))
                                    .count();
            partners.add(
                    of(
                            party,
                            strongest.get(i).getKey(),
                            tally,
                            tally.bars(tallies),
                            from,
                            reader.naming()));
        }
        return partners;
    }

    private static PartnerRow of(
            Node party,
            Node other,
            QuadTally tally,
            List<QuadTally.Bar> bars,
            int from,
            ReaderWords naming) {
        Addresses addresses = naming.addresses();
        return new PartnerRow(
                new PageLink(naming.text(other), addresses.pair(party, other)),
                tally,
                bars,
                from,
                addresses.explore("state", party, "other", other),
                addresses.explore("state", party, "other", other, "direction", "from"),
                addresses.explore("state", party, "other", other, "direction", "to"));
    }

    private static Set<Node> others(Node party, Finding finding) {
        Node source = finding.who().source();
        if (party.equals(source)) {
            return new LinkedHashSet<>(finding.who().targets());
        }
        return source != null && finding.who().targets().contains(party)
                ? Set.of(source)
                : Set.of();
    }
}
