package org.demarche.web.things;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Finding;

/// The page of an event: what, when, where, who, in which words, and what was said in its course.
final class EventPage implements ThingPage {
    @Override
    public String template() {
        return "event";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        StoredFacts facts = reader.facts();
        List<Quad> types = facts.quads(thing, Properties.KIND).limit(1).toList();
        model.put("row", EventRow.of(types.stream(), reader, 1));
        model.put(
                "words",
                facts.quads(thing, Properties.PASSAGE)
                        .flatMap(quad ->
                                facts
                                        .in(quad.getGraph(), quad.getObject(), Properties.EXACT)
                                        .stream()
                                        .map(words ->
                                                new Card.Words(
                                                        words.getLiteralLexicalForm(),
                                                        reader.ledger()
                                                                .article(quad.getGraph())
                                                                .language())))
                        .toList());
        List<Finding> said =
                facts.pointing(Properties.SAID_DURING, thing)
                        .flatMap(quad -> reader.ledger().finding(quad.getSubject()).stream())
                        .toList();
        model.put("said", reader.cards().of(said));
    }
}
