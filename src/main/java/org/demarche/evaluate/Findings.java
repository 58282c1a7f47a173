package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.domain.Tenure;
import org.jspecify.annotations.Nullable;

/// What was found in a gold article, without what lies in its clutter. For one article.
final class Findings {
    private final Gold gold;
    private final Reading reading;
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, List<Span>> mentioned = new LinkedHashMap<>();
    private final List<Mention> mentions;

    Findings(Gold gold, Reading reading) {
        this.gold = gold;
        this.reading = reading;
        for (Mention mention : reading.mentions()) {
            String id = mention.refersTo().id();
            words.computeIfAbsent(id, i -> new LinkedHashSet<>())
                    .add(reading.article().body().cut(mention.span()));
            mentioned.computeIfAbsent(id, i -> new ArrayList<>()).add(mention.span());
        }
        mentions =
                reading.mentions().stream()
                        .filter(m -> !m.span().isEmpty() && !gold.isClutter(List.of(m.span())))
                        .toList();
    }

    Reading reading() {
        return reading;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /// Those of a class that are mentioned, each once, in the order of their ids.
    List<Individual> mentioned(Class<? extends Referent> kind) {
        Map<String, Individual> found = new TreeMap<>();
        mentions.stream()
                .map(Mention::refersTo)
                .filter(kind::isInstance)
                .forEach(r -> found.putIfAbsent(r.id(), individual(r)));
        return List.copyOf(found.values());
    }

    /// Where something is mentioned, in clutter or not.
    List<Span> mentionsOf(Referent referent) {
        return mentioned.getOrDefault(referent.id(), List.of());
    }

    Individual individual(Referent referent) {
        Set<String> names = new LinkedHashSet<>(Labels.of(referent));
        names.addAll(words.getOrDefault(referent.id(), Set.of()));
        return new Individual(referent, List.copyOf(names));
    }

    @Nullable Individual orNobody(@Nullable Referent referent) {
        return referent == null ? null : individual(referent);
    }

    List<Individual> individuals(List<? extends Referent> referents) {
        return referents.stream().map(this::individual).toList();
    }

    List<Statement> statements() {
        return reading.statements().stream()
                .filter(s -> !gold.isClutter(List.of(s.content())))
                .toList();
    }

    /// The relations, each source, target and act once, whichever way round the mutual ones are.
    List<Relation> relations() {
        return reading.relations().stream()
                .filter(r -> !gold.isClutter(List.of(r.passage())))
                .sorted(
                        Comparator.comparing(r ->
                                "%d,%d,%s,%s,%s"
                                        .formatted(
                                                r.passage().begin(),
                                                r.passage().end(),
                                                r.source().id(),
                                                r.act(),
                                                r.target().id())))
                .toList();
    }

    /// The holdings of offices, each once.
    List<Tenure> tenures() {
        Map<String, Tenure> once = new TreeMap<>();
        for (Tenure tenure : reading.tenures()) {
            once.putIfAbsent(tenure.office().slug() + "-" + tenure.holder().slug(), tenure);
        }
        return List.copyOf(once.values());
    }

    /// Whether the passages lie in clutter, all of them.
    boolean isClutter(List<Span> passages) {
        return gold.isClutter(passages);
    }

    /// Where a clause is named or stands.
    List<Span> placesOf(Clause clause) {
        List<Span> places = new ArrayList<>(mentionsOf(clause));
        places.addAll(clause.passages());
        return places;
    }
}
