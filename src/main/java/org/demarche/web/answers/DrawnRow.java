package org.demarche.web.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.demarche.domain.Modality;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.web.answers.QueryResult.Completeness;
import org.demarche.web.answers.QueryResult.Rows;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// What a row says that can be drawn.
///
/// @param source who acts, or the one thing that it is about; null where it names none
/// @param target whom it concerns, or null
/// @param quad empty where it is neither cooperation nor conflict, or is told as not done
/// @param day a day, month or year, ISO 8601; empty if it tells none
/// @param count how often
record DrawnRow(
        @Nullable Node source,
        @Nullable Node target,
        Optional<QuadClass> quad,
        String day,
        int count) {
    private static final int MOST_STATEMENTS = 50_000;

    static List<DrawnRow> of(Rows rows, ResultRoles roles, Deeds deeds) {
        List<DrawnRow> drawn = new ArrayList<>();
        for (Map<String, Node> row : rows.rows()) {
            boolean isDone = roles.modality().map(row::get).map(DrawnRow::isDone).orElse(true);
            drawn.add(
                    new DrawnRow(
                            roles.parties().isEmpty() ? null : row.get(roles.parties().getFirst()),
                            roles.hasTies() ? row.get(roles.parties().getLast()) : null,
                            isDone
                                    ? deeds.quad(roles.deed().map(row::get).orElse(null))
                                    : Optional.empty(),
                            roles.date().map(row::get).flatMap(ColumnKind::day).orElse(""),
                            roles.count().map(row::get).map(DrawnRow::number).orElse(1)));
        }
        return drawn;
    }

    private static boolean isDone(Node modality) {
        return !modality.equals(Vocabulary.concept(Modality.NEGATED))
                && !modality.equals(Vocabulary.concept(Modality.DENIED));
    }

    private static int number(Node count) {
        return ((Number) count.getLiteralValue()).intValue();
    }

    /// The statements of CONSTRUCT that tie two individuals, as rows: relations with what they are
    /// made of, and triples between individuals.
    static Rows rows(QueryResult.Statements statements, Deeds deeds, String base) {
        List<Map<String, Node>> rows = new ArrayList<>();
        var graph = statements.graph();
        graph.stream(null, Properties.SOURCE, null)
                .limit(MOST_STATEMENTS)
                .forEach(triple -> {
                    Map<String, Node> row = new HashMap<>();
                    row.put("source", triple.getObject());
                    for (Map.Entry<String, Node> part :
                            Map.of(
                                            "target", Properties.TARGET,
                                            "act", Properties.ACT,
                                            "modality", Properties.MODALITY,
                                            "on", Properties.ON)
                                    .entrySet()) {
                        graph.stream(triple.getSubject(), part.getValue(), null)
                                .findFirst()
                                .ifPresent(found -> row.put(part.getKey(), found.getObject()));
                    }
                    rows.add(row);
                });
        graph.stream()
                .filter(triple ->
                        isIndividual(triple.getSubject(), base)
                                && isIndividual(triple.getObject(), base)
                                && !triple.getPredicate().equals(RDF.Nodes.type))
                .limit(MOST_STATEMENTS)
                .forEach(triple ->
                        rows.add(
                                deeds.has(triple.getPredicate())
                                        ? Map.of(
                                                "source", triple.getSubject(),
                                                "act", triple.getPredicate(),
                                                "target", triple.getObject())
                                        : Map.of(
                                                "source", triple.getSubject(),
                                                "target", triple.getObject())));
        return new Rows(
                List.of("source", "act", "target", "modality", "on"),
                rows,
                rows.size(),
                Completeness.WHOLE);
    }

    private static boolean isIndividual(Node node, String base) {
        return node.isURI()
                && node.getURI().startsWith(base)
                && !node.getURI().contains("#")
                && !node.getURI().startsWith(base + "article/");
    }
}
