package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Party;
import org.demarche.extract.grammar.NounModifiers;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What the words before an office can be. For one document.
///
/// @param tokens those of the document
record OfficeLeadWords(Document document, Tokens tokens, Namings namings) {
    private static final int MODIFIERS = 3;
    private static final int LONGEST_MODIFIER = 3;
    private static final Set<SmallWord> SMALL =
            Set.of(SmallWord.DETERMINER, SmallWord.RELATIVE, SmallWord.AUXILIARY);

    OfficeLeadWords(Document document, Namings namings) {
        this(document, document.tokens(), namings);
    }

    /// "the group's" right before the token.
    @Nullable Hit pronounBefore(int token) {
        int last = skipGenitive(token - 1);
        for (int i = Math.max(0, last - 2); last < token - 1 && i < last; i++) {
            Hit pronoun = WhoseOffice.pointsBack(document, i);
            if (pronoun != null && pronoun.end() == last + 1) {
                return pronoun;
            }
        }
        return null;
    }

    /// The state or organisation that ends with the token: "Russian", "Russia's", "US".
    @Nullable Naming partyBefore(int token) {
        Naming naming = namings.at(skipGenitive(token));
        return naming != null && naming.referent() instanceof Party ? naming : null;
    }

    /// Steps back over "'s" and a bracketed short form.
    private int skipGenitive(int token) {
        int at = OwnerEnding.before(document, token);
        Run inside = document.brackets().until(at);
        return inside != null && inside.length() == 1 ? at - 3 : at;
    }

    /// "Lavrov, Russia's foreign minister": the person before a comma or an opening bracket, with
    /// nothing between but small words ("Marsudi, who was foreign minister at the time").
    @Nullable Naming holderBefore(int token) {
        int at = token;
        for (int i = 0; i < MODIFIERS && isModifier(at); i++) {
            at--;
        }
        while (at >= 0 && isSmall(at)) {
            at--;
        }
        if (at < 1 || !(tokens.is(at, ',') || tokens.is(at, '('))) {
            return null;
        }
        Naming naming = namings.at(at - 1);
        return naming != null && naming.isPerson() ? naming : null;
    }

    private boolean isModifier(int token) {
        return token >= 0
                && !document.pack().modifiersFollow()
                && tokens.isWord(token)
                && !tokens.isCapitalised(token)
                && namings.at(token) == null
                && NounModifiers.isNominal(document, token);
    }

    private boolean isSmall(int token) {
        return document.isSmall(token, SMALL)
                || document.entryAt(token, Category.TITLE_MODIFIER) != null
                || isWithinModifier(token);
    }

    private boolean isWithinModifier(int token) {
        for (int i = Math.max(0, token - LONGEST_MODIFIER); i < token; i++) {
            Hit hit = document.wordAt(i, Category.TITLE_MODIFIER);
            if (hit != null && hit.end() > token) {
                return true;
            }
        }
        return false;
    }

    /// The modifier of an office whose last token this is, null if there is none.
    @Nullable Hit modifierEndingAt(int token) {
        for (int i = Math.max(0, token - LONGEST_MODIFIER); i <= token; i++) {
            Hit hit = document.wordAt(i, Category.TITLE_MODIFIER);
            if (hit != null && hit.end() == token + 1) {
                return hit;
            }
        }
        return null;
    }

    /// The modifiers of an office that begin in the run.
    List<Hit> modifiers(Run run) {
        List<Hit> modifiers = new ArrayList<>();
        for (int i = run.first(); i < run.end(); i++) {
            if (document.wordAt(i, Category.TITLE_MODIFIER) instanceof Hit modifier) {
                modifiers.add(modifier);
            }
        }
        return modifiers;
    }
}
