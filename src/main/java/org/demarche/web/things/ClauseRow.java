package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Properties;

/// A clause of an agreement.
///
/// @param number of its article
/// @param paragraph of its article; empty for a whole article
/// @param texts what articles say that it provides
public record ClauseRow(
        String page,
        String number,
        String paragraph,
        String heading,
        List<ClauseText> texts,
        List<PageLink> cites,
        List<StanceCard> stances) {
    private static final int MOST_TEXTS = 3;
    private static final int MOST_STANCES = 20;

    /// What an article says that a clause provides.
    public record ClauseText(Card.Words words, Card.CardSource source) {}

    /// The clauses of an agreement by their numbers.
    static List<ClauseRow> of(Thing agreement, Reader reader) {
        return reader.facts()
                .pointing(Properties.CLAUSE_OF, agreement)
                .map(quad -> reader.facts().best(quad.getSubject()))
                .distinct()
                .map(clause -> of(clause, reader))
                .sorted(
                        Comparator.comparingInt((ClauseRow row) -> order(row.number()))
                                .thenComparing(ClauseRow::number)
                                .thenComparingInt(row -> order(row.paragraph())))
                .toList();
    }

    static ClauseRow of(Node node, Reader reader) {
        StoredFacts facts = reader.facts();
        Thing clause = facts.thing(node);
        return new ClauseRow(
                reader.naming().addresses().page(clause.node().getURI()),
                first(clause, Properties.NUMBER, facts),
                first(clause, Properties.PARAGRAPH, facts),
                first(clause, Properties.HEADING, facts),
                facts.quads(clause, Properties.TEXT)
                        .limit(MOST_TEXTS)
                        .map(quad -> text(quad, reader))
                        .toList(),
                reader.naming().links(facts.values(clause, Properties.CITES)),
                StanceCard.of(clause, reader, MOST_STANCES));
    }

    private static ClauseText text(Quad quad, Reader reader) {
        return new ClauseText(
                new Card.Words(
                        quad.getObject().getLiteralLexicalForm(),
                        quad.getObject().getLiteralLanguage()),
                reader.cards().source(quad.getGraph()));
    }

    private static String first(Thing clause, Node property, StoredFacts facts) {
        return facts.values(clause, property).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static int order(String number) {
        String digits = number.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
