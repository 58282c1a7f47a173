package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Act;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.relations.PartyMention.Wording;
import org.demarche.extract.relations.Predicate.Construction;
import org.demarche.extract.text.Document;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the predicates of a segment from left to right: a verb takes its subject and object; what
/// hangs on an earlier verb ("threatened to attack") says nothing more of the same two. For one
/// document.
final class DeedFinder {
    private final Tokens tokens;
    private final Dividers kinds;
    private final Roles roles;
    private final StandingFinder standing;
    private final ClauseReader clauses;
    private final DeedDraft drafts;
    private final Victims victims;
    private final Map<Integer, List<PartyMention>> speakers;

    /// @param speakers who says what verbs that report introduce, by the first token of the verb
    DeedFinder(
            Document document,
            ClauseReader clauses,
            Dividers kinds,
            Map<Integer, List<PartyMention>> speakers) {
        this.speakers = speakers;
        tokens = document.tokens();
        this.kinds = kinds;
        victims = new Victims(kinds);
        roles = new Roles(tokens, kinds);
        standing = new StandingFinder(clauses, kinds, roles);
        this.clauses = clauses;
        drafts = new DeedDraft(clauses, document.calibration());
    }

    /// A verb that was read, with its subject.
    private record Head(Predicate verb, List<PartyMention> subject) {}

    /// The deeds in order.
    List<Deed> deeds(Segment segment, List<PartyMention> mentions, List<Predicate> predicates) {
        List<Deed> deeds = new ArrayList<>();
        Set<String> pairs = new HashSet<>();
        Head head = null;
        for (int i = 0; i < predicates.size(); i++) {
            Predicate predicate = predicates.get(i);
            if (predicate.voice() == Construction.REPORTED) {
                List<PartyMention> obliged = obliged(segment, mentions, predicate);
                put(deeds, pairs, reported(segment, mentions, predicate, obliged));
                head = obliged.isEmpty() ? head : new Head(predicate, obliged);
            } else if (predicate.isVerb()) {
                List<PartyMention> subject = subject(segment, mentions, predicate, head);
                if (subject == null) {
                    continue;
                }
                Predicate next = i + 1 < predicates.size() ? predicates.get(i + 1) : null;
                if (predicate.act().isRelation()) {
                    List<PartyMention> others = victims.without(mentions, predicate, next);
                    Predicate verb = inChain(predicate, next);
                    put(deeds, pairs, verbal(segment, others, verb, next, subject));
                }
                head = subject.isEmpty() ? head : new Head(predicate, subject);
            } else {
                put(deeds, pairs, nominal(segment, mentions, predicate, head));
            }
        }
        return deeds;
    }

    /// The subject of a verb, null if the verb is part of what an earlier one governs.
    private @Nullable List<PartyMention> subject(
            Segment segment, List<PartyMention> mentions, Predicate verb, @Nullable Head head) {
        if (head != null && isJoined(head.verb, verb)) {
            return head.subject;
        }
        if (head != null && clauses.isDenial(head.verb.first())) {
            List<PartyMention> own = standing.before(mentions, verb.run(), head.verb.end());
            return own.isEmpty() ? head.subject : own;
        }
        if (head != null && hangs(head, verb, mentions)) {
            return null;
        }
        List<PartyMention> subject = standing.before(mentions, verb.run(), segment.first());
        List<PartyMention> speaking = speakers.getOrDefault(verb.first(), List.of());
        boolean named =
                subject.size() > 1
                        || !subject.isEmpty() && subject.getFirst().form() != Wording.PRONOUN;
        return speaking.isEmpty() || verb.voice() != Construction.ACTIVE || named
                ? subject
                : speaking;
    }

    private static void put(List<Deed> deeds, Set<String> pairs, @Nullable Deed deed) {
        if (deed != null) {
            boolean fresh = false;
            for (Party source : deed.sources()) {
                for (Party target : deed.targets()) {
                    fresh |= pairs.add(source.id() + ' ' + target.id());
                }
            }
            if (fresh || deed.targets().isEmpty() || isSure(deed)) {
                deeds.add(deed);
            }
        }
    }

    private static boolean isSure(Deed deed) {
        return deed.rule() == Rule.VERB || deed.rule() == Rule.NOUN;
    }

    /// Whether "and" or a comma right before the verb gives it the subject of the verb before.
    private boolean isJoined(Predicate before, Predicate verb) {
        int at = roles.beforeVerb(verb.first(), before.end());
        return at >= before.end()
                && (kinds.is(at, SmallWord.AND)
                        || kinds.is(at, SmallWord.BUT)
                        || tokens.is(at, ','));
    }

    /// Whether a verb is part of what an earlier one governs: no subject of its own between them,
    /// or one within a clause that the earlier verb opens.
    private boolean hangs(Head head, Predicate verb, List<PartyMention> mentions) {
        int from = head.verb.end();
        int at = roles.beforeVerb(verb.first(), from);
        if (at < from || kinds.isAny(at, Dividers.GOVERNORS)) {
            return true;
        }
        boolean own = false;
        for (PartyMention mention : mentions) {
            boolean between = mention.first() >= from && mention.end() <= verb.first();
            boolean object = isOfObject(head.verb.act()) && mention.first() <= from + 1;
            own |= between && mention.isFree() && !object;
        }
        boolean clause =
                kinds.within(from, verb.first(), Divider.THAT)
                        && !kinds.within(from, verb.first(), Divider.REPORT);
        return !own || clause;
    }

    /// Whether the object of such a verb does what another verb behind it tells.
    private static boolean isOfObject(Act act) {
        return switch (act) {
            case ACCUSE, REQUEST, THREATEN -> true;
            default -> false;
        };
    }

    /// Who is willing to harm threatens.
    private static Predicate inChain(Predicate predicate, @Nullable Predicate next) {
        return next != null
                        && predicate.entry().has(Trait.CHAIN_YES)
                        && next.isVerb()
                        && next.first() - predicate.end() <= 4
                        && Victims.isHarm(next.act())
                ? predicate.as(Act.THREATEN)
                : predicate;
    }

    /// What a verb tells; to deny something does nothing to those of whom it is said.
    private @Nullable Deed verbal(
            Segment segment,
            List<PartyMention> mentions,
            Predicate verb,
            @Nullable Predicate next,
            List<PartyMention> subject) {
        if (clauses.isDenial(verb.first())) {
            return Answers.isAnswer(verb, next) ? drafts.open(verb, subject, Rule.VERB) : null;
        }
        if (verb.voice() == Construction.PASSIVE) {
            List<PartyMention> agent = standing.agent(mentions, verb.run());
            if (agent.isEmpty() && verb.act() == Act.SANCTION) {
                agent = standing.source(mentions, verb.run());
            }
            return drafts.deed(verb, agent, subject, Rule.VERB);
        }
        List<PartyMention> object = standing.after(mentions, verb.run(), segment.end(), subject);
        return object.isEmpty() && Answers.isAnswer(verb, next)
                ? drafts.open(verb, subject, Rule.VERB)
                : drafts.deed(verb, subject, object, Rule.VERB);
    }

    private @Nullable Deed nominal(
            Segment segment, List<PartyMention> mentions, Predicate noun, @Nullable Head head) {
        boolean from = !noun.entry().has(Trait.FROM_TARGET);
        List<PartyMention> owners = standing.owners(mentions, noun.run(), from);
        if (!owners.isEmpty()) {
            if (head != null && isTurnedDown(head.verb, noun)) {
                return drafts.deed(noun, owners, head.subject, Rule.NOUN);
            }
            if (head != null && isOffered(head.verb.act())) {
                return null;
            }
            List<PartyMention> others = standing.after(mentions, noun.run(), segment.end(), owners);
            return drafts.deed(noun, owners, others, Rule.NOUN);
        }
        List<PartyMention> others = standing.after(mentions, noun.run(), segment.end(), List.of());
        if (noun.act().isMutual()
                && (head == null || !isOffered(head.verb.act()))
                && DeedDraft.parties(others).size() > 1
                && !others.getFirst().isGovernedBy(SmallWord.COMPANION)) {
            return drafts.deed(noun, others, List.of(), Rule.NOUN);
        }
        if (noun.act().isMutual() && DeedDraft.parties(others).size() == 1) {
            int behind = others.getLast().end();
            List<PartyMention> partners =
                    roles.after(mentions, behind, Math.min(behind + 4, segment.end()), others);
            if (!others.getFirst().isGovernedBy(SmallWord.COMPANION)
                    && partners.stream().anyMatch(m -> m.isGovernedBy(SmallWord.COMPANION))) {
                return drafts.deed(noun, others, partners, Rule.NOUN);
            }
        }
        if (head != null || noun.act() == Act.AGREE) {
            return null;
        }
        List<PartyMention> subject = standing.beforeNoun(mentions, noun.run());
        List<PartyMention> objects = standing.after(mentions, noun.run(), segment.end(), subject);
        boolean where = noun.act().isMutual() && objects.stream().allMatch(PartyMention::isWhere);
        return where ? null : drafts.deed(noun, subject, objects, Rule.BY_SUBJECT);
    }

    /// Whether the noun is what the verb right before it answers: "denied X's accusation".
    private static boolean isTurnedDown(Predicate verb, Predicate noun) {
        return verb.act() == Act.REJECT
                && noun.act() == Act.ACCUSE
                && noun.first() - verb.end() <= 4;
    }

    private List<PartyMention> obliged(
            Segment segment, List<PartyMention> mentions, Predicate modal) {
        List<PartyMention> agent = standing.agent(mentions, modal.run());
        return agent.isEmpty() ? roles.before(mentions, modal.first(), segment.first()) : agent;
    }

    /// Whether what such a verb speaks of need not have happened.
    private static boolean isOffered(Act act) {
        return switch (act) {
            case AGREE, REQUEST, REJECT, THREATEN, CONSULT -> true;
            default -> false;
        };
    }

    /// "X said Y must …": a demand on Y; "X said Y broke the treaty": an accusation.
    private @Nullable Deed reported(
            Segment segment,
            List<PartyMention> mentions,
            Predicate modal,
            List<PartyMention> obliged) {
        if (obliged.isEmpty()) {
            return null;
        }
        int first = obliged.getFirst().first();
        for (int i = first - 1; i > segment.first(); i--) {
            if (kinds.is(i, Divider.REPORT)) {
                List<PartyMention> speaker = roles.before(mentions, i, segment.first());
                return drafts.deed(modal, speaker, obliged, Rule.BY_SUBJECT);
            }
        }
        Party speaker = segment.speaker();
        return speaker == null || Roles.names(obliged, speaker)
                ? null
                : new Deed(
                        modal.run(),
                        modal.voice().rule(),
                        List.of(speaker),
                        DeedDraft.parties(obliged),
                        modal.act(),
                        Mood.ASSERTED,
                        Math.min(first, modal.first()),
                        Math.max(obliged.getLast().end(), modal.end()),
                        Rule.BY_SUBJECT);
    }
}
