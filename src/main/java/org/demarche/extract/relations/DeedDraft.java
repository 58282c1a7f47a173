package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Act;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Mood;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Makes deeds of predicates and those who stand around them. For one document.
///
/// @param clauses those of the document
record DeedDraft(ClauseReader clauses, Calibration calibration) {
    private static final int NEAR_TOKENS = 28;

    /// The deed of a predicate, null if one side is missing.
    ///
    /// @param near the rule if all its words stand near together
    @Nullable Deed deed(
            Predicate predicate,
            List<PartyMention> sourceMentions,
            List<PartyMention> targetMentions,
            Rule near) {
        List<Party> sources = parties(sourceMentions);
        List<Party> targets = parties(targetMentions);
        if (predicate.act().isMutual()
                && targetMentions.stream().anyMatch(m -> m.isGovernedBy(SmallWord.TOPIC))) {
            targets = List.of();
        }
        boolean mutual = predicate.isMutual() && sources.size() > 1;
        if (mutual && targetMentions.stream().noneMatch(m -> m.isGovernedBy(SmallWord.COMPANION))) {
            targets = List.of();
        }
        if (sources.isEmpty() || targets.isEmpty() && !mutual) {
            return null;
        }
        int first = predicate.first();
        int end = predicate.end();
        for (PartyMention mention : sourceMentions) {
            first = Math.min(first, mention.first());
            end = Math.max(end, mention.end());
        }
        for (PartyMention mention : targets.isEmpty() ? List.<PartyMention>of() : targetMentions) {
            first = Math.min(first, mention.first());
            end = Math.max(end, mention.end());
        }
        Mood mood = clauses.mood(predicate.run());
        boolean isNear = end - first <= NEAR_TOKENS;
        Deed deed =
                new Deed(
                        predicate.run(),
                        predicate.voice().rule(),
                        sources,
                        targets,
                        predicate.act(),
                        mood,
                        first,
                        end,
                        isNear ? near : calibration.lessSure(near, Rule.FAR_APART));
        return switch (mood.modality()) {
            case PLANNED -> announced(deed);
            case CONDITIONAL -> deed.act() == Act.AID ? deed.as(Act.AGREE, mood) : deed;
            case ASSERTED, NEGATED, DENIED -> deed;
        };
    }

    /// The deed of a predicate whose object names nobody, null if nobody does it.
    @Nullable Deed open(Predicate predicate, List<PartyMention> subject, Rule sure) {
        List<Party> sources = parties(subject);
        if (sources.isEmpty()) {
            return null;
        }
        int first = Math.min(predicate.first(), subject.getFirst().first());
        return new Deed(
                predicate.run(),
                predicate.voice().rule(),
                sources,
                List.of(),
                predicate.act(),
                clauses.mood(predicate.run()),
                first,
                predicate.end(),
                sure);
    }

    /// To announce a favour or that one gives way is to promise it, to announce harm is to
    /// threaten.
    private static Deed announced(Deed deed) {
        return switch (deed.act()) {
            case AID, CONSULT, COOPERATE, SUPPORT, CONCEDE, RETREAT ->
                    deed.as(Act.AGREE, Mood.ASSERTED);
            case SANCTION, COERCE, ASSAULT -> deed.as(Act.THREATEN, Mood.ASSERTED);
            default -> deed;
        };
    }

    /// The parties for which mentions stand, each once.
    static List<Party> parties(List<PartyMention> mentions) {
        List<Party> parties = new ArrayList<>();
        for (PartyMention mention : mentions) {
            Party party = mention.party();
            if (party != null && parties.stream().noneMatch(p -> p.id().equals(party.id()))) {
                parties.add(party);
            }
        }
        return parties;
    }
}
