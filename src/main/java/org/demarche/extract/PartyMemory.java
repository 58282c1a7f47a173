package org.demarche.extract;

import java.util.LinkedHashMap;
import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.State;
import org.jspecify.annotations.Nullable;

/// The parties a text named last, for pronouns. For one thread and one document.
final class PartyMemory {
    private @Nullable Party subject;
    private @Nullable Party ofPerson;
    private @Nullable Party state;
    private final LinkedHashMap<String, Party> recent = new LinkedHashMap<>();

    void named(PartyMention mention) {
        Party party = mention.party();
        if (party == null || mention.form() == PartyMention.Form.PRONOUN) {
            return;
        }
        if (mention.isFree() && mention.form() != PartyMention.Form.PLACE) {
            subject = party;
        }
        if (mention.actor() instanceof Person && mention.isFree()) {
            ofPerson = party;
        }
        if (party instanceof State) {
            state = party;
            recent.remove(party.id());
            recent.put(party.id(), party);
        }
    }

    /// Whom a pronoun of the kind means, nobody if that is not known.
    ///
    /// @param speaker for whom the words are said in which it stands
    List<Party> meantBy(String pronoun, @Nullable Party speaker) {
        return switch (pronoun) {
            case "self", "selves" -> listOf(speaker);
            case "own-state" -> listOf(speaker != null ? speaker : subject);
            case "person" -> listOf(ofPerson != null ? ofPerson : subject);
            case "persons", "organization" -> listOf(subject);
            case "state" -> listOf(state);
            case "states" -> recent.size() < 2 ? List.of() : lastTwo();
            default -> List.of();
        };
    }

    private static List<Party> listOf(@Nullable Party party) {
        return party == null ? List.of() : List.of(party);
    }

    private List<Party> lastTwo() {
        List<Party> all = List.copyOf(recent.values());
        return all.subList(all.size() - 2, all.size());
    }
}
