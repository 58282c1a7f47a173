package org.demarche.extract.relations;

import java.util.List;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.relations.PartyMention.Form;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;

/// Finds which prepositions govern mentions, and which mentions "and" joins. For one document.
final class MentionGrammar {
    private static final int WALK = 5;

    /// Words over which no preposition governs.
    static final int STOPS =
            Dividers.mask(
                    Divider.THAT,
                    SmallWord.RELATIVE,
                    SmallWord.SUBORDINATOR,
                    Divider.REPORT,
                    SmallWord.AND,
                    SmallWord.BUT,
                    SmallWord.PASSIVE,
                    SmallWord.AUXILIARY,
                    Divider.DATE);

    private static final int VERBAL =
            Dividers.mask(SmallWord.AUXILIARY, Divider.MODAL, Divider.REPORT);

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Dividers kinds;

    MentionGrammar(Document document, Cast cast, Dividers kinds) {
        this.document = document;
        tokens = document.tokens();
        this.cast = cast;
        this.kinds = kinds;
    }

    /// The mention with its governor; if "and" joins it to the one before it, with that one's.
    PartyMention joined(List<PartyMention> mentions, int index, int low) {
        PartyMention mention = mentions.get(index);
        if (index > 0) {
            PartyMention before = mentions.get(index - 1);
            if (before.first() == mention.first() || isJoined(before, mention)) {
                return mention.governedBy(before.governor(), before.joined());
            }
        }
        return mention.governedBy(governor(mention.first(), low), index);
    }

    private boolean isJoined(PartyMention a, PartyMention b) {
        boolean joined = false;
        if (b.first() - a.end() > 4
                || a.form() == Form.PLACE && a.isFree()
                || isObject(a) && opensClause(b.end())) {
            return false;
        }
        for (int i = a.end(); i < b.first(); i++) {
            if (kinds.is(i, SmallWord.AND)
                    || tokens.isGlued(i) && (tokens.is(i, '-') || tokens.is(i, '–'))) {
                joined = true;
            } else if (tokens.is(i, ',')) {
                joined |= isListed(b.end());
            } else if (!kinds.is(i, SmallWord.DETERMINER)) {
                return false;
            }
        }
        return joined;
    }

    private static boolean isObject(PartyMention mention) {
        return mention.isGovernedBy(SmallWord.TARGET) || mention.isGovernedBy(SmallWord.RECIPIENT);
    }

    /// Whether a verb follows, of which the words before are the subject.
    private boolean opensClause(int token) {
        LexicalEntry act = document.entryAt(Math.min(token, tokens.size() - 1), Category.ACT);
        return kinds.isAny(token, VERBAL) || act != null && act.has(Trait.VOICE_ACTIVE);
    }

    /// Whether more names and at last an "and" follow.
    private boolean isListed(int token) {
        for (int i = token; i < Math.min(token + 12, tokens.size()); i++) {
            if (kinds.is(i, SmallWord.AND)) {
                return true;
            }
            if (!tokens.is(i, ',') && cast.namings().at(i) == null && cast.titleAt(i) == null) {
                return false;
            }
        }
        return false;
    }

    /// The kinds of the preposition before the words, over article and adjectives.
    private int governor(int first, int low) {
        for (int i = first - 1; i >= Math.max(low, first - WALK); i--) {
            if (kinds.isAny(i, STOPS)) {
                return 0;
            }
            int governors = kinds.at(i) & Dividers.GOVERNORS;
            if (governors != 0) {
                return governors;
            }
            boolean passes =
                    tokens.is(i, '-')
                            || tokens.isWord(i)
                                    && document.wordAt(i, Category.ACT) == null
                                    && (!tokens.isCapitalised(i) || cast.namings().at(i) != null);
            if (!passes) {
                return 0;
            }
        }
        return 0;
    }
}
