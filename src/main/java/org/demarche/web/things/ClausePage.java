package org.demarche.web.things;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;

/// The page of a clause: its text, what it obliges to, who took it up.
final class ClausePage implements ThingPage {
    /// A duty in the words of an article.
    ///
    /// @param condition in words, or empty
    public record Duty(
            List<PageLink> obligors,
            String words,
            String language,
            String condition,
            List<PageLink> beneficiaries) {}

    @Override
    public String template() {
        return "clause";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        StoredFacts facts = reader.facts();
        model.put("clause", ClauseRow.of(thing.node(), reader));
        model.put("agreements", reader.naming().links(facts.values(thing, Properties.CLAUSE_OF)));
        model.put("citedBy", AgreementPage.citedBy(thing, reader));
        model.put(
                "duties",
                facts.quads(thing, Properties.OBLIGATION)
                        .map(quad -> duty(quad.getGraph(), quad.getObject(), reader))
                        .distinct()
                        .toList());
        model.put(
                "others",
                facts.values(thing, Properties.CLAUSE_OF).stream()
                        .flatMap(one -> siblings(one, thing.node(), reader))
                        .toList());
    }

    private static Stream<ClauseRow> siblings(Node agreement, Node self, Reader reader) {
        String own = reader.naming().addresses().page(self.getURI());
        return ClauseRow.of(reader.facts().thing(agreement), reader).stream()
                .filter(row -> !row.page().equals(own));
    }

    private static Duty duty(Node graph, Node obligation, Reader reader) {
        StoredFacts facts = reader.facts();
        return new Duty(
                reader.naming().links(facts.in(graph, obligation, Properties.OBLIGOR)),
                facts.wordsIn(graph, obligation, Properties.DUTY),
                facts.oneIn(graph, obligation, Properties.DUTY)
                        .map(Node::getLiteralLanguage)
                        .orElse(""),
                facts.wordsIn(graph, obligation, Properties.CONDITION),
                reader.naming().links(facts.in(graph, obligation, Properties.BENEFICIARY)));
    }
}
