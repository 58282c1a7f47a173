package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;

/// A step in the life of an agreement, by all articles that tell of it.
///
/// @param step in words
/// @param modality its name in the ontology
/// @param day in words, empty where none is told
/// @param agents who took it
/// @param sources where it is told; none where the world's own data have it
public record LifeStep(
        String step,
        String modality,
        String day,
        List<PageLink> agents,
        List<Card.CardSource> sources) {
    private static final String DONE = "asserted";
    private static final int MOST_SOURCES = 3;

    private record StepKey(Node status, String modality, String day) {}

    private record ToldStep(StepKey key, List<Node> agents, List<Node> articles) {}

    /// Whether it is told as done.
    public boolean isDone() {
        return modality.equals(DONE);
    }

    /// The steps of an agreement by their days; those without a day last.
    static List<LifeStep> of(Thing agreement, Reader reader) {
        StoredFacts facts = reader.facts();
        Map<StepKey, ToldStep> told = new LinkedHashMap<>();
        facts.quads(agreement, Properties.LIFE_CYCLE_ACT)
                .forEach(quad -> add(told, ofAct(quad, facts)));
        known(agreement, facts)
                .filter(key -> told.keySet().stream().noneMatch(other -> isSame(key, other)))
                .toList()
                .forEach(key -> add(told, new ToldStep(key, List.of(), List.of())));
        return told.values().stream()
                .sorted(
                        Comparator.comparing((ToldStep step) ->
                                        step.key().day().isEmpty() ? "9" : step.key().day())
                                .thenComparing(step -> step.key().status().getURI()))
                .map(step -> shown(step, reader))
                .toList();
    }

    private static ToldStep ofAct(Quad quad, StoredFacts facts) {
        Node graph = quad.getGraph();
        Node act = quad.getObject();
        Node status =
                facts.oneIn(graph, act, Properties.STATUS).orElse(Vocabulary.dem("agreement"));
        String modality =
                facts.oneIn(graph, act, Properties.MODALITY)
                        .map(node -> node.getURI().substring(node.getURI().lastIndexOf('#') + 1))
                        .orElse(DONE);
        return new ToldStep(
                new StepKey(status, modality, facts.wordsIn(graph, act, Properties.ON)),
                facts.in(graph, act, Properties.AGENT).stream().map(facts::best).toList(),
                List.of(graph));
    }

    /// The days that are told of the agreement as a whole.
    private static Stream<StepKey> known(Thing agreement, StoredFacts facts) {
        return Stream.of(
                        Map.entry(Properties.SIGNED_ON, Vocabulary.dem("signed")),
                        Map.entry(WorldProperties.IN_FORCE_ON, Vocabulary.dem("inForce")))
                .flatMap(pair ->
                        facts.values(agreement, pair.getKey()).stream()
                                .map(day ->
                                        new StepKey(
                                                pair.getValue(),
                                                DONE,
                                                day.getLiteralLexicalForm())));
    }

    /// Whether one tells the same with a day as precise as, or less precise than, the other's.
    private static boolean isSame(StepKey key, StepKey other) {
        return key.status().equals(other.status())
                && key.modality().equals(other.modality())
                && other.day().startsWith(key.day());
    }

    private static void add(Map<StepKey, ToldStep> told, ToldStep step) {
        told.merge(
                step.key(),
                step,
                (one, other) ->
                        new ToldStep(
                                one.key(),
                                joined(one.agents(), other.agents()),
                                joined(one.articles(), other.articles())));
    }

    private static List<Node> joined(List<Node> one, List<Node> other) {
        List<Node> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().distinct().toList();
    }

    private static LifeStep shown(ToldStep step, Reader reader) {
        return new LifeStep(
                reader.naming().text(step.key().status()),
                step.key().modality(),
                reader.naming().day(step.key().day()),
                reader.naming().links(step.agents()),
                step.articles().stream().limit(MOST_SOURCES).map(reader.cards()::source).toList());
    }
}
