package org.demarche.extract.relations;

import java.util.List;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.relations.PartyMention.Form;
import org.demarche.extract.text.Document;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Finds whose act a noun names: "X's support", "X-Y talks", "support from X", or, where a language
/// puts the owner behind the noun, right behind it. For one document.
final class NounRoles {
    private static final int BEFORE = 4;
    private static final int BEHIND = 2;
    private static final int AGENT_REACH = 14;
    private static final int NO_MODIFIER =
            Dividers.GOVERNORS
                    | Dividers.mask(
                            SmallWord.AUXILIARY,
                            SmallWord.PASSIVE,
                            Divider.MODAL,
                            SmallWord.DETERMINER,
                            Divider.THAT,
                            SmallWord.AND,
                            SmallWord.RELATIVE,
                            SmallWord.SUBORDINATOR,
                            Divider.REPORT,
                            Divider.DATE);

    private final Document document;
    private final Tokens tokens;
    private final Dividers kinds;

    NounRoles(Document document, Dividers kinds) {
        this.document = document;
        tokens = document.tokens();
        this.kinds = kinds;
    }

    /// Whose act it is by the words beside it, nobody if they do not tell.
    List<PartyMention> owners(
            List<PartyMention> mentions, int first, int end, boolean fromIsOwner) {
        List<PartyMention> before = before(mentions, first);
        return before.isEmpty() ? behind(mentions, end, fromIsOwner) : before;
    }

    private List<PartyMention> before(List<PartyMention> mentions, int first) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            PartyMention mention = mentions.get(i);
            if (mention.end() <= first) {
                boolean owns =
                        first - mention.end() <= BEFORE
                                && mention.form() != Form.PLACE
                                && isModifier(mention.end(), first)
                                && (mention.form() == Form.ADJECTIVE
                                        || mention.end() == first
                                        || isLinked(mention.end())
                                        || isLinked(mention.end() - 1));
                return owns ? Roles.group(mentions, mention) : List.of();
            }
        }
        return List.of();
    }

    private boolean isLinked(int token) {
        return tokens.isApostrophe(token) || tokens.is(token, '-');
    }

    private boolean isModifier(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean modifies =
                    isLinked(i)
                            || tokens.isWord(i)
                                    && !kinds.isAny(i, NO_MODIFIER)
                                    && (!tokens.isCapitalised(i) || tokens.isGlued(i));
            if (!modifies) {
                return false;
            }
        }
        return true;
    }

    private List<PartyMention> behind(List<PartyMention> mentions, int end, boolean fromIsOwner) {
        for (PartyMention mention : mentions) {
            if (mention.first() < end || mention.first() > end + AGENT_REACH) {
                continue;
            }
            boolean right =
                    !kinds.isAny(end - 1, Dividers.GOVERNORS)
                            && mention.first() - end <= BEHIND
                            && mention.form() != Form.PLACE
                            && isModifier(end, mention.first())
                            && !isAct(end, mention.first());
            boolean named =
                    mention.isGovernedBy(SmallWord.AGENT)
                            || fromIsOwner && mention.isGovernedBy(SmallWord.SOURCE);
            if (right || named && !isBroken(end, mention.first())) {
                return Roles.group(mentions, mention);
            }
        }
        return List.of();
    }

    private boolean isAct(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.wordAt(i, org.demarche.language.Category.ACT) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') || tokens.is(i, ';') || kinds.is(i, Divider.REPORT)) {
                return true;
            }
        }
        return false;
    }
}
