package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Act;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.relations.Predicate.Voice;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// Tells whom a noun in the object of a verb harms: who condemns "the attack on X" does nothing to
/// X.
record Victims(Dividers kinds) {
    private static final int TOWARDS =
            Dividers.mask(SmallWord.TARGET, SmallWord.PLACE, SmallWord.RECIPIENT);
    private static final int NEAR = 5;
    private static final int FAR = 10;

    /// Whether an act hurts.
    static boolean isHarm(Act act) {
        return switch (act) {
            case SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
            default -> false;
        };
    }

    /// The mentions without those that the noun behind the verb harms.
    ///
    /// @param next the words of an act that follow the verb
    List<PartyMention> without(
            List<PartyMention> mentions, Predicate verb, @Nullable Predicate next) {
        Predicate harm =
                next != null
                                && !next.isVerb()
                                && isOfWords(verb.act())
                                && isHarm(next.act())
                                && next.first() - verb.end() <= NEAR
                        ? next
                        : null;
        boolean ofDoer = verb.voice() != Voice.ACTIVE || isOfDoer(verb.act());
        return mentions.stream()
                .filter(m -> ofDoer || !m.isGovernedBy(SmallWord.AGENT))
                .filter(m -> harm == null || !isVictim(m, harm))
                .toList();
    }

    /// Whether the act is aimed at whoever did what its object names.
    private static boolean isOfDoer(Act act) {
        return switch (act) {
            case ACCUSE, PROTEST, REJECT, REQUEST, THREATEN -> true;
            default -> false;
        };
    }

    private static boolean isOfWords(Act act) {
        return switch (act) {
            case ACCUSE, PROTEST, REJECT, REQUEST, SUPPORT -> true;
            default -> false;
        };
    }

    /// Whether words open with a harm and whom it hits: "the attack on X".
    boolean opens(Document document, int first, int end) {
        for (int i = first; i < Math.min(end, first + NEAR); i++) {
            Hit hit = document.wordAt(i, Category.ACT);
            if (hit != null
                    && hit.word(Category.ACT) instanceof LexicalEntry entry
                    && !entry.has(Trait.VOICE_ACTIVE)
                    && isHarm(entry.as(Act.class))
                    && isTowards(hit.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTowards(int token) {
        return kinds.isAny(token, TOWARDS) || kinds.isAny(token - 1, TOWARDS);
    }

    private boolean isVictim(PartyMention mention, Predicate noun) {
        int distance = mention.first() - noun.end();
        return distance >= 0
                && distance <= FAR
                && isTowards(noun.end())
                && !mention.isGovernedBy(SmallWord.AGENT)
                && !mention.isGovernedBy(SmallWord.SOURCE);
    }
}
