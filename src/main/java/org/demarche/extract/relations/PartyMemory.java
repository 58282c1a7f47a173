package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Actor;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.State;
import org.demarche.language.PronounKind;
import org.jspecify.annotations.Nullable;

/// The parties a text named last, for pronouns. For one thread and one document.
final class PartyMemory {
    /// So near to a party, a person of unknown allegiance is likely to be theirs.
    private static final int NEAR = 10;

    private @Nullable Party subject;
    private final List<Party> group = new ArrayList<>();
    private int joined;
    private int subjectEnd = -NEAR;
    private @Nullable PartyMention person;
    private @Nullable Party state;
    private final Map<String, Party> states = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    void named(PartyMention mention) {
        Party party = mention.party();
        if (mention.form() == PartyMention.Wording.PRONOUN) {
            return;
        }
        boolean apart = party != null || mention.first() - subjectEnd > NEAR;
        if (mention.actor() instanceof Person && mention.isFree() && apart) {
            person = mention;
        }
        if (party == null) {
            return;
        }
        if (mention.isFree() && mention.form() != PartyMention.Wording.PLACE) {
            if (mention.joined() != joined || mention.first() - subjectEnd > NEAR) {
                group.clear();
            }
            group.add(party);
            joined = mention.joined();
            subject = party;
            subjectEnd = mention.end();
        }
        if (party instanceof State) {
            state = party;
            states.put(party.id(), party);
            times.merge(party.id(), 1, Integer::sum);
        }
    }

    /// Whom a pronoun of the kind means, nobody if that is not known.
    ///
    /// @param speaker for whom the words are said in which it stands
    List<? extends Actor> meantBy(PronounKind pronoun, @Nullable Party speaker) {
        return switch (pronoun) {
            case SELF, SELVES -> listOf(speaker);
            case OWN_STATE -> listOf(speaker != null ? speaker : subject);
            case PERSON -> person != null ? List.of(person.actor()) : listOf(subject);
            case PERSONS -> group.size() > 1 ? List.copyOf(group) : listOf(subject);
            case ORGANIZATION, PARTY -> listOf(subject);
            case STATE -> listOf(state);
            case STATES, PAIR -> together();
            default -> List.of();
        };
    }

    private static List<Party> listOf(@Nullable Party party) {
        return party == null ? List.of() : List.of(party);
    }

    /// What "both" means is what "they" means next.
    private List<Party> together() {
        List<Party> both = foremostTwo();
        if (!both.isEmpty()) {
            group.clear();
            group.addAll(both);
        }
        return both;
    }

    /// The two that the text has named most often, if there are two.
    private List<Party> foremostTwo() {
        List<Party> foremost =
                states.values().stream()
                        .sorted(Comparator.comparingInt(p -> -times.getOrDefault(p.id(), 0)))
                        .limit(2)
                        .toList();
        return foremost.size() == 2 ? foremost : List.of();
    }
}
