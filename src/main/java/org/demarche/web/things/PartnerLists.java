package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Bodies;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;

/// With whom a party deals, the strongest first.
///
/// @param peers states and international organisations
/// @param own bodies of the party itself
/// @param others armed groups, companies, bodies of other states
public record PartnerLists(List<PartnerRow> peers, List<PartnerRow> own, List<PartnerRow> others) {
    private static final int MOST_PEERS = 15;
    private static final int MOST_OTHERS = 8;

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
    }

    static PartnerLists of(Node party, Reader reader) {
        Bodies bodies = reader.bodies();
        List<Map.Entry<Node, List<Finding>>> all = strongest(party, reader.ledger());
        Predicate<Node> isOwn = other -> bodies.isBodyOf(other, party);
        Predicate<Node> isPeer = isOwn.negate().and(bodies::isAmongStates);
        return new PartnerLists(
                rows(party, all, isPeer, MOST_PEERS, reader),
                rows(party, all, isOwn, MOST_OTHERS, reader),
                rows(party, all, isOwn.or(isPeer).negate(), MOST_OTHERS, reader));
    }

    private static List<PartnerRow> rows(
            Node party,
            List<Map.Entry<Node, List<Finding>>> all,
            Predicate<Node> wanted,
            int most,
            Reader reader) {
        return rows(
                party,
                all.stream().filter(entry -> wanted.test(entry.getKey())).limit(most).toList(),
                reader.naming());
    }

    public boolean isEmpty() {
        return peers.isEmpty() && own.isEmpty() && others.isEmpty();
    }

    /// Those of a party with what there is of each, by the number of findings that are more than
    /// plain statements, then by that of all.
    private static List<Map.Entry<Node, List<Finding>>> strongest(Node party, Ledger ledger) {
        Map<Node, List<Finding>> byPartner = new LinkedHashMap<>();
        for (Finding finding : ledger.of(party)) {
            for (Node other : others(party, finding)) {
                byPartner.computeIfAbsent(other, _ -> new ArrayList<>()).add(finding);
            }
        }
        return byPartner.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Node, List<Finding>> entry) ->
                                        -QuadTally.of(entry.getValue()).telling())
                                .thenComparingInt(entry -> -entry.getValue().size())
                                .thenComparing(entry -> entry.getKey().getURI()))
                .toList();
    }

    /// @param strongest some of the partners of the party
    private static List<PartnerRow> rows(
            Node party, List<Map.Entry<Node, List<Finding>>> strongest, ReaderWords naming) {
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
                    row(
                            party,
                            strongest.get(i).getKey(),
                            tally,
                            tally.bars(tallies),
                            from,
                            naming));
        }
        return partners;
    }

    private static PartnerRow row(
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
