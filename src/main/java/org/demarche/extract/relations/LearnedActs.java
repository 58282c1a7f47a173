package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Act;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.text.Run;
import org.demarche.nlp.ActExample;
import org.demarche.nlp.ActModel;

/// Decides with the model of acts what those who can act in a scene do to each other: it adds what
/// the finder of deeds misses, and leaves out what the model is sure is nothing.
final class LearnedActs {
    /// From here on an act is added. The shares were tried on `pairs`, PLOVER's sentences and gold,
    /// none of which the model learned from: lower ones find more pairs, and more that are none.
    private static final double LIKELY = 0.6;

    /// From here on the likeliest act of two is added where nothing at all is as unlikely as
    /// [#HARDLY_NOTHING]: acts that are alike share what is likely.
    private static final double LIKELIEST = 0.3;

    private static final double HARDLY_NOTHING = 0.2;

    /// From here on the model does not contradict the finder of deeds.
    private static final double POSSIBLE = 0.2;

    /// Below it the finder's deed is left out: of those that were kept a third was right.
    private static final double IMPOSSIBLE = 0.05;

    /// From here on the act stands in place of what the finder of deeds makes of the two.
    private static final double SURE = 0.95;

    /// From here on the finder's deed is left out.
    private static final double SURELY_NOTHING = 0.9;

    /// Scenes that name more are lists: time goes with the square of their number.
    private static final int MOST_MENTIONS = 12;

    private final ActModel model;
    private final ClauseReader clauses;
    private final Victims victims;

    LearnedActs(ActModel model, ClauseReader clauses, Victims victims) {
        this.victims = victims;
        this.model = model;
        this.clauses = clauses;
    }

    /// An act between two mentions.
    private record Likely(
            PartyMention source, Party from, PartyMention target, Party to, Act act, double share) {
        String pair() {
            return LearnedActs.pair(from, to);
        }
    }

    private static String pair(Party from, Party to) {
        return from.id() + ' ' + to.id();
    }

    /// The deeds of a scene.
    List<Deed> deeds(Scene scene, PairFeatures features) {
        Map<String, Likely> best = new LinkedHashMap<>();
        Map<String, Double> nothing = new HashMap<>();
        List<PartyMention> mentions =
                scene.mentions().stream()
                        .filter(m -> m.end() > m.first())
                        .limit(MOST_MENTIONS)
                        .toList();
        for (PartyMention source : mentions) {
            for (PartyMention target : mentions) {
                if (source.party() instanceof Party from
                        && target.party() instanceof Party to
                        && !from.id().equals(to.id())) {
                    model.likelihoods(features.of(source, target))
                            .forEach((outcome, share) -> {
                                if (outcome.equals(ActExample.NOTHING)) {
                                    nothing.merge(pair(from, to), share, Math::min);
                                } else {
                                    Likely likely =
                                            new Likely(
                                                    source,
                                                    from,
                                                    target,
                                                    to,
                                                    Act.valueOf(outcome),
                                                    share);
                                    best.merge(
                                            outcome + ' ' + likely.pair(),
                                            likely,
                                            (a, b) -> b.share > a.share ? b : a);
                                }
                            });
                }
            }
        }
        List<Deed> deeds = new ArrayList<>();
        Set<String> sure = new HashSet<>();
        for (Likely likely : best.values()) {
            if ((likely.share >= LIKELY || isLikeliest(likely, best.values(), nothing))
                    && !isVictim(scene, likely)
                    && (likely.share >= SURE || !isAnothers(scene, likely))) {
                deeds.add(deed(scene, features, likely));
            }
            if (likely.share >= SURE) {
                sure.add(likely.pair());
            }
        }
        for (Deed deed : scene.deeds()) {
            if (deed.targets().isEmpty()) {
                deeds.add(deed);
            }
            for (Party from : deed.sources()) {
                for (Party to : deed.targets()) {
                    String pair = pair(from, to);
                    Likely likely = best.get(deed.act() + " " + pair);
                    if (likely != null
                            && likely.share >= IMPOSSIBLE
                            && nothing.getOrDefault(pair, 1.0) <= SURELY_NOTHING
                            && !sure.contains(pair)) {
                        deeds.add(deed.between(from, to, deed.act()).by(rule(deed, likely)));
                    }
                }
            }
        }
        return deeds;
    }

    /// The rule of a deed by what the model thinks of it.
    private static Rule rule(Deed deed, Likely likely) {
        if (likely.share >= LIKELY) {
            return deed.rule();
        }
        return likely.share >= POSSIBLE ? Rule.UNCONFIRMED : Rule.DOUBTED;
    }

    private static boolean isLikeliest(
            Likely likely, Collection<Likely> all, Map<String, Double> nothing) {
        return likely.share >= LIKELIEST
                && nothing.getOrDefault(likely.pair(), 1.0) <= HARDLY_NOTHING
                && all.stream()
                        .noneMatch(other ->
                                other.share > likely.share && other.pair().equals(likely.pair()));
    }

    /// Whether by grammar somebody else does this to the target.
    private static boolean isAnothers(Scene scene, Likely likely) {
        return scene.deeds().stream()
                .anyMatch(deed ->
                        deed.act() == likely.act
                                && Roles.has(deed.targets(), likely.to)
                                && !Roles.has(deed.sources(), likely.from));
    }

    /// Whether the target is whom a noun harms for which the source blames somebody else.
    private boolean isVictim(Scene scene, Likely likely) {
        List<Predicate> predicates = scene.predicates();
        for (int i = 0; i + 1 < predicates.size(); i++) {
            if (predicates.get(i).act() == likely.act
                    && !victims.without(scene.mentions(), predicates.get(i), predicates.get(i + 1))
                            .contains(likely.target)) {
                return true;
            }
        }
        return false;
    }

    /// What the model says, with words and mood of the finder's deed between the two if there is
    /// one, of the same act if there is.
    private Deed deed(Scene scene, PairFeatures features, Likely likely) {
        Deed known = null;
        for (Deed deed : scene.deeds()) {
            if (Roles.has(deed.sources(), likely.from)
                    && Roles.has(deed.targets(), likely.to)
                    && (known == null || deed.act() == likely.act)) {
                known = deed;
            }
        }
        if (known != null) {
            return known.between(likely.from, likely.to, likely.act);
        }
        int top = features.path(likely.source, likely.target).top();
        int first = Math.min(likely.source.first(), likely.target.first());
        int end = Math.max(likely.source.end(), likely.target.end());
        Mood mood = clauses.mood(new Run(top, top + 1));
        return new Deed(
                new Run(top, top + 1),
                Rule.LEARNED_ACT,
                List.of(likely.from),
                List.of(likely.to),
                likely.act,
                mood,
                Math.min(first, top),
                Math.max(end, top + 1),
                Rule.LEARNED);
    }
}
