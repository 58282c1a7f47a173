package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;

/// An agreement in a list.
///
/// @param kind in words, or empty
/// @param signed its day as it sorts; empty where it is not known
/// @param day the same in words
/// @param statements how many name or invoke it
public record AgreementRow(
        PageLink agreement,
        List<PageLink> parties,
        String kind,
        String signed,
        String day,
        String status,
        int statements,
        String all) {
    /// The most spoken of first, then the newest.
    static final Comparator<AgreementRow> ORDER =
            Comparator.comparingInt((AgreementRow row) -> -row.statements())
                    .thenComparing(AgreementRow::signed, Comparator.reverseOrder())
                    .thenComparing(row -> row.agreement().text());

    static AgreementRow of(Node node, Reader reader) {
        StoredFacts facts = reader.facts();
        ReaderWords naming = reader.naming();
        Thing thing = facts.thing(node);
        String signed =
                Stream.of(Properties.SIGNED_ON, WorldProperties.IN_FORCE_ON)
                        .flatMap(property -> facts.values(thing, property).stream())
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse("");
        return new AgreementRow(
                naming.link(thing.node()),
                naming.links(facts.values(thing, Properties.PARTY)),
                first(facts.values(thing, Properties.KIND), naming),
                signed,
                naming.day(signed),
                first(facts.values(thing, Properties.STATUS), naming),
                (int)
                        thing.variants().stream()
                                .flatMap(one -> reader.ledger().of(one).stream())
                                .distinct()
                                .count(),
                naming.addresses().explore("agreement", thing.node()));
    }

    private static String first(List<Node> values, ReaderWords naming) {
        return Optional.of(values)
                .filter(list -> !list.isEmpty())
                .map(list -> naming.text(list.getFirst()))
                .orElse("");
    }
}
