package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.web.findings.Finding;

/// The page of a state or an organisation: its partners, who spoke for it, its agreements, what was
/// said, what happened.
final class PartyPage implements ThingPage {
    private static final int MOST_SPEAKERS = 25;
    private static final int MOST_AGREEMENTS = 15;
    private static final int MOST_OFFICES = 12;
    private static final int MOST_CARDS = 6;
    private static final int MOST_EVENTS = 12;

    @Override
    public String template() {
        return "party";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        Node node = thing.node();
        List<Finding> all = reader.ledger().of(node);
        List<Finding> own =
                all.stream()
                        .filter(one -> one.what().isStatement() && node.equals(one.who().source()))
                        .toList();
        List<Finding> ofOthers =
                all.stream()
                        .filter(one ->
                                one.what().isStatement() && one.who().targets().contains(node))
                        .toList();
        List<Spokesperson> speakers = Spokesperson.of(node, own, reader);
        model.put("totals", totals(node, all, own, ofOthers, reader));
        model.put("partners", PartnerLists.of(node, reader));
        model.put("speakers", speakers.stream().limit(MOST_SPEAKERS).toList());
        model.put("speakerCount", speakers.size());
        model.put("own", reader.cards().of(own.stream().limit(MOST_CARDS).toList()));
        model.put("ofOthers", reader.cards().of(ofOthers.stream().limit(MOST_CARDS).toList()));
        agreements(thing, reader, model);
        List<OfficeRow> offices = OfficeRow.of(thing, reader);
        model.put("offices", offices.stream().limit(MOST_OFFICES).toList());
        model.put("officeCount", offices.size());
        model.put("officesAll", "/offices?party=" + reader.naming().addresses().filtered(node));
        model.put(
                "events",
                EventRow.of(
                        reader.facts().pointing(Properties.PARTICIPANT, thing),
                        reader,
                        MOST_EVENTS));
        world(thing, reader, model);
    }

    /// What the first sentence counts.
    ///
    /// @param articles in which the findings stand
    public record Totals(
            int statements,
            int relations,
            int ofOthers,
            long articles,
            TimeSpan span,
            Addressed in) {}

    /// Where the counted lead.
    public record Addressed(String statements, String relations, String ofOthers, String all) {}

    private static Totals totals(
            Node node,
            List<Finding> all,
            List<Finding> own,
            List<Finding> ofOthers,
            Reader reader) {
        var addresses = reader.naming().addresses();
        return new Totals(
                own.size(),
                (int) all.stream().filter(one -> !one.what().isStatement()).count(),
                ofOthers.size(),
                all.stream().map(Finding::article).distinct().count(),
                TimeSpan.of(all, reader.naming()),
                new Addressed(
                        addresses.explore("state", node, "direction", "from", "kind", "statement"),
                        addresses.explore("state", node, "kind", "relation"),
                        addresses.explore("state", node, "direction", "to", "kind", "statement"),
                        addresses.explore("state", node)));
    }

    private static void agreements(Thing thing, Reader reader, Map<String, Object> model) {
        List<AgreementRow> agreements =
                reader.facts()
                        .pointing(Properties.PARTY, thing)
                        .map(quad -> reader.facts().best(quad.getSubject()))
                        .distinct()
                        .map(agreement -> AgreementRow.of(agreement, reader))
                        .sorted(AgreementRow.ORDER)
                        .toList();
        model.put("agreementCount", agreements.size());
        model.put("agreements", agreements.stream().limit(MOST_AGREEMENTS).toList());
        model.put(
                "agreementsAll",
                "/agreements?party=" + reader.naming().addresses().filtered(thing.node()));
    }

    /// What the world's own data say of it.
    private static void world(Thing thing, Reader reader, Map<String, Object> model) {
        StoredFacts facts = reader.facts();
        ReaderWords naming = reader.naming();
        model.put("capitals", naming.links(facts.values(thing, WorldProperties.CAPITAL)));
        model.put("parents", naming.links(facts.values(thing, Borrowed.SUB_ORGANIZATION_OF)));
        model.put("members", sorted(naming.links(facts.values(thing, WorldProperties.MEMBER))));
        model.put(
                "memberOf",
                sorted(
                        naming.links(
                                facts.pointing(WorldProperties.MEMBER, thing)
                                        .map(quad -> facts.best(quad.getSubject()))
                                        .distinct()
                                        .toList())));
    }

    private static List<PageLink> sorted(List<PageLink> links) {
        return links.stream().sorted(Comparator.comparing(PageLink::text)).toList();
    }
}
