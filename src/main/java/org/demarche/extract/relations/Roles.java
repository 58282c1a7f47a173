package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Party;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.relations.PartyMention.Wording;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Finds who stands where around a predicate of a segment: before it without a preposition, after
/// it, beside it. For one document.
final class Roles {
    private static final int REACH = 30;
    private static final int OBJECT_REACH = 28;
    private static final int DIVIDERS =
            Dividers.mask(SmallWord.SUBORDINATOR, SmallWord.BUT, SmallWord.CONDITION);
    private static final int LIGHT =
            Dividers.GOVERNORS
                    | Dividers.mask(
                            SmallWord.AUXILIARY,
                            SmallWord.PASSIVE,
                            SmallWord.ADVERB,
                            Divider.MODAL,
                            SmallWord.DETERMINER,
                            SmallWord.DEMONSTRATIVE,
                            Divider.THAT,
                            Divider.DATE,
                            SmallWord.AND,
                            SmallWord.SUBORDINATOR,
                            Divider.REPORT);
    private static final int BEFORE_VERB =
            Dividers.mask(SmallWord.ADVERB, Divider.MODAL, SmallWord.AUXILIARY, SmallWord.PASSIVE);

    private final Tokens tokens;
    private final Dividers kinds;

    Roles(Tokens tokens, Dividers kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
    }

    /// The last token before the one that is no adverb, auxiliary or modal word.
    int beforeVerb(int token, int low) {
        int at = token - 1;
        while (at >= low && kinds.isAny(at, BEFORE_VERB)) {
            at--;
        }
        return at;
    }

    /// The subject of the words from `token` on; nobody if somebody else than a party seems to be.
    List<PartyMention> before(List<PartyMention> mentions, int token, int low) {
        int verb = beforeVerb(token, low);
        boolean relative = verb >= low && kinds.is(verb, SmallWord.RELATIVE);
        int apposition = appositionBefore(verb, low);
        PartyMention weak = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            PartyMention mention = mentions.get(i);
            if (mention.end() > token || apposition >= 0 && mention.first() > apposition) {
                continue;
            }
            if (token - mention.end() > REACH || isParted(mention.end(), token)) {
                break;
            }
            if (relative && mention.end() >= verb - 3) {
                return group(mentions, mention);
            }
            if (mention.isFree() && mention.form() != Wording.PLACE) {
                return group(mentions, mention);
            }
            if (weak == null && mention.isGovernedBy(SmallWord.GENITIVE) && !mention.isWhere()) {
                weak = mention;
            }
        }
        return weak == null ? List.of() : group(mentions, weak);
    }

    /// The comma that opens "X, an ally of Y, attacked", where its other comma stands at the token;
    /// -1 if there is none.
    private int appositionBefore(int comma, int low) {
        if (comma <= low || !tokens.is(comma, ',')) {
            return -1;
        }
        for (int i = comma - 1; i > low; i--) {
            if (tokens.is(i, ',')) {
                boolean opens =
                        kinds.is(i + 1, SmallWord.DETERMINER)
                                || kinds.is(i + 1, SmallWord.RELATIVE);
                return opens ? i : -1;
            }
        }
        return -1;
    }

    /// Whether another subject seems to stand between: words of their own after a verb that
    /// reports, or after a semicolon.
    private boolean isParted(int from, int to) {
        boolean clause = false;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ';') || tokens.is(i, ':')) {
                return true;
            }
            if (kinds.is(i, Divider.THAT) || kinds.is(i, Divider.REPORT)) {
                clause = true;
            } else if (clause && tokens.isWord(i) && !kinds.isAny(i, LIGHT)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest mentions after the token, those that only tell where at last; not the sources.
    List<PartyMention> after(
            List<PartyMention> mentions, int token, int end, List<PartyMention> sources) {
        List<PartyMention> where = List.of();
        int at = token;
        for (PartyMention mention : mentions) {
            if (mention.end() <= token || mention.first() < token - 2) {
                continue;
            }
            if (mention.first() >= Math.min(end, token + OBJECT_REACH)
                    || isDivided(at, mention.first())
                    || opensClause(mention, token)) {
                break;
            }
            at = mention.end();
            if (mention.party() == null || names(sources, mention.party())) {
                continue;
            }
            if (!mention.isWhere() && !mention.isGovernedBy(SmallWord.AGENT)) {
                return group(mentions, mention);
            }
            if (where.isEmpty() && !(mention.isWhere() && mention.form() == Wording.ADJECTIVE)) {
                where = group(mentions, mention);
            }
        }
        return where;
    }

    private boolean isDivided(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ';')
                    || kinds.isAny(i, DIVIDERS)
                    || kinds.is(i, SmallWord.RELATIVE) && !kinds.is(i, Divider.THAT)) {
                return true;
            }
        }
        return false;
    }

    /// After a comma or "and", a name with a verb right behind it is the subject of what follows.
    private boolean opensClause(PartyMention mention, int token) {
        int before = mention.first() - 1;
        while (before > token && kinds.is(before, SmallWord.DETERMINER)) {
            before--;
        }
        boolean parted =
                before > token && (tokens.is(before, ',') || kinds.is(before, SmallWord.AND));
        return parted
                && mention.isFree()
                && kinds.isAny(
                        mention.end(),
                        Dividers.mask(
                                SmallWord.AUXILIARY,
                                SmallWord.PASSIVE,
                                Divider.REPORT,
                                Divider.MODAL));
    }

    /// Whom "and" joins with the mention, itself among them.
    static List<PartyMention> group(List<PartyMention> mentions, PartyMention mention) {
        List<PartyMention> group = new ArrayList<>();
        for (PartyMention other : mentions) {
            if (other.joined() == mention.joined()) {
                group.add(other);
            }
        }
        return group;
    }

    static boolean has(List<Party> parties, Party party) {
        return parties.stream().anyMatch(p -> p.id().equals(party.id()));
    }

    static boolean names(List<PartyMention> mentions, Party party) {
        return mentions.stream()
                .anyMatch(m -> m.party() != null && m.party().id().equals(party.id()));
    }
}
