package org.demarche.extract.offices;

import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.grammar.NounModifiers;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What the words behind an office can be. For one document.
///
/// @param tokens those of the document
record OfficeTailWords(Document document, Tokens tokens, Namings namings) {
    private static final int MODIFIERS = 4;
    private static final int LONGEST_NUMERAL = 4;

    OfficeTailWords(Document document, Namings namings) {
        this(document, document.tokens(), namings);
    }

    /// "-elect", "saat itu".
    @Nullable Hit modifierAt(int token) {
        boolean can = document.pack().modifiersFollow() || tokens.isGlued(token);
        return can ? document.wordAt(token, Category.TITLE_MODIFIER) : null;
    }

    /// What is named behind "at" or "in": where somebody works, or where their seat is.
    @Nullable Naming where(int token) {
        boolean source = document.isSmall(token, SmallWord.SOURCE);
        if (!source && !document.isSmall(token, SmallWord.PLACE)) {
            return null;
        }
        Naming naming = behindDeterminer(token + 1);
        return naming != null
                        && (naming.referent() instanceof Organization
                                || naming.referent() instanceof Place
                                || source && naming.referent() instanceof State)
                ? naming
                : null;
    }

    /// The state behind "to" or "for": to which somebody is accredited, not whose office it is.
    @Nullable Naming counterpart(int token) {
        if (!document.isSmall(token, SmallWord.RECIPIENT)
                && !document.isSmall(token, SmallWord.PURPOSE)) {
            return null;
        }
        Naming naming = behindDeterminer(token + 1);
        return naming != null && naming.referent() instanceof Party ? naming : null;
    }

    /// The state from which a person is said to be right behind the name: "Menlu X dari Tonga",
    /// "President X of Kenya".
    @Nullable Naming stateOf(Naming person) {
        int from = person.end();
        if (!document.isSmall(from, SmallWord.SOURCE)
                && !document.isSmall(from, SmallWord.GENITIVE)) {
            return null;
        }
        Naming naming = behindDeterminer(from + 1);
        return naming != null
                        && naming.referent() instanceof State
                        && naming.role() != Sense.NameRole.DEMONYM
                ? naming
                : null;
    }

    private @Nullable Naming behindDeterminer(int token) {
        return namings.at(document.isSmall(token, SmallWord.DETERMINER) ? token + 1 : token);
    }

    /// The token after the Roman numeral right behind a name; -1 if none stands there.
    int numeralBehind(Naming naming) {
        int at = naming.end();
        boolean roman =
                at < tokens.size()
                        && !document.isParted(at)
                        && tokens.word(at).length() <= LONGEST_NUMERAL
                        && tokens.word(at).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return roman ? at + 1 : -1;
    }

    /// Whether a person's name begins at the token, be it with honorifics.
    boolean personFollows(int token) {
        int at = token;
        while (document.wordAt(at, Category.HONORIFIC) instanceof Hit honorific) {
            at = behind(honorific);
        }
        Naming naming = namings.at(at);
        return naming != null && naming.isPerson();
    }

    /// The token after an honorific and its stop.
    int behind(Hit honorific) {
        int end = honorific.end();
        return end < tokens.size() && tokens.is(end, '.') ? end + 1 : end;
    }

    /// Whether the token is of the name of a state, organisation or person.
    boolean partyOrPersonAt(int token) {
        Naming naming = namings.at(token);
        return naming != null
                && (naming.referent() instanceof State
                        || naming.referent() instanceof Organization
                        || naming.isPerson());
    }

    /// The capitalised tokens that stand together and are no known name or word.
    Run capitals(int token) {
        int at = token;
        while (at < tokens.size()
                && tokens.isCapitalised(at)
                && namings.at(at) == null
                && document.wordAt(at, Category.REPORT_VERB) == null
                && document.wordAt(at, Category.WEEKDAY) == null
                && document.wordAt(at, Category.MONTH) == null) {
            at++;
        }
        return new Run(token, at);
    }

    /// Whether "for" or the like stands at the token before words with capitals.
    boolean opensField(int token) {
        return document.isSmall(token, SmallWord.PURPOSE)
                && token + 1 < tokens.size()
                && tokens.isCapitalised(token + 1);
    }

    /// The capitalised tokens that stand together, joined by "and" or not.
    Run field(int token) {
        int end = capitals(token).end();
        while (end > token
                && end + 1 < tokens.size()
                && document.isSmall(end, SmallWord.AND)
                && tokens.isCapitalised(end + 1)
                && capitals(end + 1).length() > 0) {
            end = capitals(end + 1).end();
        }
        return new Run(token, Math.max(end, token + 1));
    }

    /// Small words that no dictionary has, where such words can tell an office nearer, right before
    /// the owner or the holder: "penasihat [hubungan antarbangsa] Kenya"; null if none stand here.
    @Nullable Run plainModifiers(int token) {
        int limit = document.pack().modifiersFollow() ? token + MODIFIERS : token;
        int at = token;
        while (at < Math.min(tokens.size(), limit) && isModifier(at)) {
            at++;
        }
        boolean ends =
                at > token
                        && at < tokens.size()
                        && (partyOrPersonAt(at) || tokens.is(at, ',') && personFollows(at + 1));
        return ends ? new Run(token, at) : null;
    }

    private boolean isModifier(int token) {
        return tokens.isWord(token)
                && !tokens.isCapitalised(token)
                && namings.at(token) == null
                && NounModifiers.isNominal(document, token);
    }
}
