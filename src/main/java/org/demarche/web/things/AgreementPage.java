package org.demarche.web.things;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;

/// The page of an agreement: parties, its life, its clauses with who took them up, what was said of
/// it as a whole.
final class AgreementPage implements ThingPage {
    private static final int MOST_STANCES = 12;

    @Override
    public String template() {
        return "agreement";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        StoredFacts facts = reader.facts();
        model.put("row", AgreementRow.of(thing.node(), reader));
        model.put("life", LifeStep.of(thing, reader));
        model.put("clauses", ClauseRow.of(thing, reader));
        model.put("stances", StanceCard.of(thing, reader, MOST_STANCES));
        model.put("places", reader.naming().links(facts.values(thing, Properties.SIGNED_AT)));
        model.put(
                "topics",
                facts.values(thing, Properties.TOPIC).stream()
                        .map(Node::getLiteralLexicalForm)
                        .map(String::strip)
                        .distinct()
                        .toList());
        model.put("cites", reader.naming().links(facts.values(thing, Properties.CITES)));
        model.put("citedBy", citedBy(thing, reader));
    }

    /// Clauses and agreements that cite a thing.
    static List<PageLink> citedBy(Thing thing, Reader reader) {
        return reader.naming()
                .links(
                        reader.facts()
                                .pointing(Properties.CITES, thing)
                                .map(quad -> reader.facts().best(quad.getSubject()))
                                .distinct()
                                .toList());
    }
}
