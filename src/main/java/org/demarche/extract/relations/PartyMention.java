package org.demarche.extract.relations;

import org.demarche.domain.Actor;
import org.demarche.domain.Party;
import org.demarche.extract.grammar.Dividers;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Words that stand for somebody who can act.
///
/// @param first their first token
/// @param end the token after their last
/// @param party for whom the actor acts, null if that is not known
/// @param governor the kinds of the preposition that governs them, 0 if none does
/// @param joined the number of the group that "and" makes of them and their neighbours
record PartyMention(
        int first,
        int end,
        Actor actor,
        @Nullable Party party,
        Wording form,
        int governor,
        int joined) {
    /// How the words name.
    enum Wording {
        NAME,
        ADJECTIVE,
        PRONOUN,
        /// A place whose state is meant at most.
        PLACE
    }

    boolean isFree() {
        return governor == 0;
    }

    boolean isGovernedBy(SmallWord kind) {
        return (governor & Dividers.mask(kind)) != 0;
    }

    /// Whether the words only tell where.
    boolean isWhere() {
        return Dividers.tellsWhere(governor) || form == Wording.PLACE && isFree();
    }

    PartyMention governedBy(int mask, int group) {
        return new PartyMention(first, end, actor, party, form, mask, group);
    }
}
