package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.TakenStance;

/// A statement that takes an agreement or a clause up, and how.
///
/// @param kind the name of the property that joins them in the ontology, or `names` where the words
///   of the statement do no more than name it
public record StanceCard(String kind, Card card) {
    private static final List<String> KINDS =
            List.of("allegesBreachOf", "callsToChange", "invokes", "reaffirms", "interprets");
    private static final String NAMES = "names";

    /// The newest first.
    static List<StanceCard> of(Thing thing, Reader reader, int most) {
        Stream<Finding> told =
                thing.variants().stream().flatMap(one -> reader.ledger().of(one).stream());
        return Stream.concat(told, naming(thing, reader))
                .filter(one -> one.what().isStatement())
                .distinct()
                .sorted(
                        Comparator.comparing(
                                (Finding one) -> one.when().day(), Comparator.reverseOrder()))
                .limit(most)
                .map(one -> new StanceCard(kind(one, thing), reader.cards().of(one)))
                .toList();
    }

    /// Of an article also where it is one of its paragraphs that is taken up.
    private static String kind(Finding finding, Thing thing) {
        return KINDS.stream()
                .filter(kind ->
                        finding.what().stances().stream()
                                .filter(stance -> stance.kind().equals(kind))
                                .anyMatch(stance -> isTowards(stance, thing)))
                .findFirst()
                .orElse(NAMES);
    }

    private static boolean isTowards(TakenStance stance, Thing thing) {
        return thing.variants().contains(stance.towards())
                || thing.variants().contains(TakenStance.article(stance.towards()));
    }

    /// Statements in whose words it is named.
    private static Stream<Finding> naming(Thing thing, Reader reader) {
        StoredFacts facts = reader.facts();
        return facts.pointing(Properties.REFERS_TO, thing)
                .flatMap(mention -> {
                    Optional<Integer> begin = offset(mention, Properties.BEGIN, facts);
                    Optional<Integer> end = offset(mention, Properties.END, facts);
                    return begin.isEmpty() || end.isEmpty()
                            ? Stream.of()
                            : around(mention.getGraph(), begin.get(), end.get(), facts);
                })
                .flatMap(statement -> reader.ledger().finding(statement).stream());
    }

    private static Stream<Node> around(Node graph, int begin, int end, StoredFacts facts) {
        return facts.withIn(graph, RDF.Nodes.type, Classes.STATEMENT)
                .filter(statement ->
                        facts.in(graph, statement, Properties.PASSAGE).stream()
                                .map(passage -> new Quad(graph, passage, RDF.Nodes.type, passage))
                                .anyMatch(passage ->
                                        offset(passage, Properties.BEGIN, facts).orElse(end)
                                                        <= begin
                                                && offset(passage, Properties.END, facts)
                                                                .orElse(begin)
                                                        >= end));
    }

    private static Optional<Integer> offset(Quad passage, Node property, StoredFacts facts) {
        return facts.oneIn(passage.getGraph(), passage.getSubject(), property)
                .map(Node::getLiteralLexicalForm)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
