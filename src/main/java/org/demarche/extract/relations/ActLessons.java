package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Act;
import org.demarche.domain.Span;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.nlp.ActExample;
import org.jspecify.annotations.Nullable;

/// Makes examples for the model of acts of a sentence whose parties are marked: what is seen of
/// each two of them, and what the one does to the other.
public final class ActLessons {
    private final MarkedParties marked;

    /// @param row the relations (`1>2:ACCUSE:asserted; …` or `-`), a tab and the marked sentence
    /// @throws IllegalArgumentException if it is none: says what is wrong
    public ActLessons(String row) {
        marked = MarkedParties.parse(row);
    }

    /// The sentence without marks.
    public String text() {
        return marked.text();
    }

    /// The examples of the parties that were found.
    public List<ActExample> examples(Document document, Trees trees, Cast cast) {
        List<ActExample> examples = new ArrayList<>();
        ClauseReader clauses = new ClauseReader(document, trees);
        PairReader reader = new PairReader(document, clauses, cast, List.of());
        for (Scene scene : reader.scenes()) {
            PairFeatures features = reader.features(scene);
            for (int source : marked.parties().keySet()) {
                for (int target : marked.parties().keySet()) {
                    if (source != target) {
                        examples.addAll(
                                examples(
                                        features,
                                        mentions(document, scene, source),
                                        mentions(document, scene, target),
                                        outcome(source, target)));
                    }
                }
            }
        }
        return examples;
    }

    /// What one does to the other by name; null where a mutual act is told the other way round.
    private @Nullable String outcome(int source, int target) {
        Act act = marked.act(source, target);
        Act turned = marked.act(target, source);
        if (act != null) {
            return act.name();
        }
        return turned != null && turned.isMutual() ? null : ActExample.NOTHING;
    }

    /// Of an act, the two mentions nearest to each other; of none, each two.
    private static List<ActExample> examples(
            PairFeatures features,
            List<PartyMention> sources,
            List<PartyMention> targets,
            @Nullable String outcome) {
        List<ActExample> examples = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (PartyMention source : sources) {
            for (PartyMention target : targets) {
                int distance = features.path(source, target).length();
                if (outcome != null && (outcome.equals(ActExample.NOTHING) || distance < least)) {
                    if (!outcome.equals(ActExample.NOTHING)) {
                        examples.clear();
                    }
                    examples.add(new ActExample(outcome, features.of(source, target)));
                    least = distance;
                }
            }
        }
        return examples;
    }

    private List<PartyMention> mentions(Document document, Scene scene, int number) {
        List<PartyMention> found = new ArrayList<>();
        for (Span span : marked.parties().getOrDefault(number, List.of())) {
            for (PartyMention mention : scene.mentions()) {
                if (mention.end() > mention.first()
                        && mention.party() != null
                        && document.span(mention.first(), mention.end()).overlaps(span)) {
                    found.add(mention);
                    break;
                }
            }
        }
        return found;
    }
}
