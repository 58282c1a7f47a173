package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Actor;
import org.demarche.domain.Interruption;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.domain.Voice;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.relations.PartyMention.Wording;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;

/// Reads a document part by part: who can act, which words tell of acts, and which deeds grammar
/// makes of them. For one document.
final class PairReader {
    private final Document document;
    private final ClauseReader clauses;
    private final Cast cast;
    private final Dividers kinds;
    private final List<Statement> statements;

    PairReader(Document document, ClauseReader clauses, Cast cast, List<Statement> statements) {
        this.document = document;
        this.clauses = clauses;
        this.cast = cast;
        kinds = clauses.kinds();
        this.statements = statements;
    }

    /// What is seen of each two who can act in a scene.
    PairFeatures features(Scene scene) {
        return new PairFeatures(document, clauses.tree(scene.segment().first()), kinds, scene);
    }

    /// The parts that name somebody who can act, in order.
    List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        SegmentFinder segments = new SegmentFinder(document, cast, kinds, statements);
        PartyMentionFinder parties = new PartyMentionFinder(document, cast, kinds);
        PredicateFinder finder = new PredicateFinder(document, cast, kinds);
        DeedFinder deeds = new DeedFinder(document, clauses, kinds, speakers());
        for (Sentence sentence : document.sentences()) {
            Interruption.check();
            for (Segment segment : segments.segments(sentence)) {
                List<PartyMention> mentions = parties.mentions(segment);
                mentions.removeIf(parties::isHost);
                if (!mentions.isEmpty()) {
                    List<Predicate> predicates = finder.predicates(segment);
                    scenes.add(
                            new Scene(
                                    segment,
                                    mentions,
                                    predicates,
                                    deeds.deeds(segment, mentions, predicates)));
                }
            }
        }
        return scenes;
    }

    /// Who speaks, by the first token of the verb that reports it.
    private Map<Integer, List<PartyMention>> speakers() {
        Map<Integer, List<PartyMention>> speakers = new HashMap<>();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            if (cue != null) {
                int token = document.tokens().at(cue.begin());
                List<PartyMention> mentions = new ArrayList<>();
                for (Voice voice : statement.voices()) {
                    if (voice.speaker() instanceof Actor speaker) {
                        Party party = cast.actsFor(voice.onBehalfOf());
                        mentions.add(
                                new PartyMention(
                                        token, token, speaker, party, Wording.PRONOUN, 0, -1));
                    }
                }
                speakers.put(token, mentions);
            }
        }
        return speakers;
    }
}
