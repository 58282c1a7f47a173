package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.grammar.NounModifiers;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What follows an office: more of its name, whose it is, and who holds it.
final class TitleTail {
    private static final int REACH = 14;
    private static final int LONGEST_NAME = 4;
    private static final int MODIFIERS = 4;
    private static final int BRACKET = 4;

    private final Document document;
    private final Tokens tokens;
    private final Namings namings;
    private int token;
    private int labelEnd;
    private int last;
    private boolean extending = true;
    private boolean comma;
    private @Nullable Party of;
    private @Nullable Naming holder;
    private @Nullable Place seat;
    private boolean back;
    private final List<Hit> modifiers = new ArrayList<>();

    /// @param end the token after the office
    TitleTail(Document document, Namings namings, int end) {
        this.document = document;
        tokens = document.tokens();
        this.namings = namings;
        token = end;
        labelEnd = end;
        last = end;
        int limit = Math.min(tokens.size(), end + REACH);
        while (token < limit && !document.isParted(token) && step()) {}
    }

    /// The token after the words of the office.
    int labelEnd() {
        return labelEnd;
    }

    /// The token after all that was read.
    int last() {
        return last;
    }

    /// Whose it is, null if that does not stand here.
    @Nullable Party of() {
        return of;
    }

    /// The name of who holds it, null if none stands here.
    @Nullable Naming holder() {
        return holder;
    }

    /// Where the office is, null if that does not stand here.
    @Nullable Place seat() {
        return seat;
    }

    /// Whether it is whoever "that group" points at whose office it is.
    boolean back() {
        return back;
    }

    /// The words that change what the office means.
    List<Hit> modifiers() {
        return modifiers;
    }

    /// "-elect", "saat itu".
    private @Nullable Hit modifierAt(int at) {
        boolean can = document.pack().modifiersFollow() || tokens.isGlued(at);
        return can ? document.wordAt(at, Category.TITLE_MODIFIER) : null;
    }

    /// Reads one thing on; false at the end.
    private boolean step() {
        if (of == null && WhoseOffice.pointsBack(document, token) instanceof Hit pronoun) {
            back = true;
            return skipTo(pronoun.end());
        }
        Naming naming = namings.at(token);
        if (naming != null) {
            return name(naming);
        }
        if (tokens.is(token, '(')) {
            Run inside = document.brackets().from(token);
            return inside != null && inside.length() <= BRACKET && skipTo(inside.end() + 1);
        }
        if (tokens.is(token, ',')) {
            if (comma || !personFollows(token + 1)) {
                return false;
            }
            comma = true;
            return skipTo(token + 1);
        }
        if (document.wordAt(token, Category.HONORIFIC) instanceof Hit honorific) {
            int end = honorific.end();
            return skipTo(end < tokens.size() && tokens.is(end, '.') ? end + 1 : end);
        }
        if (modifierAt(token) instanceof Hit modifier) {
            modifiers.add(modifier);
            return skipTo(modifier.end());
        }
        if (counterpart(token) instanceof Naming counterpart) {
            return skipTo(counterpart.end());
        }
        if (where(token) instanceof Naming where) {
            if (of == null && where.referent() instanceof Party party) {
                of = party;
                last = where.end();
            } else if (where.referent() instanceof Place place) {
                seat = place;
            }
            return skipTo(where.end());
        }
        if (document.isSmall(token, SmallWord.GENITIVE)
                || document.isSmall(token, SmallWord.DETERMINER)) {
            token++;
            return true;
        }
        if (extending && document.wordAt(token, Category.OFFICE) instanceof Hit office) {
            token = office.end();
            labelEnd = token;
            return true;
        }
        if (tokens.isCapitalised(token) && !tokens.isNumber(token)) {
            return capitals(run(token));
        }
        return plainModifiers();
    }

    private boolean skipTo(int next) {
        token = next;
        extending = false;
        return true;
    }

    private boolean name(Naming naming) {
        if (naming.isPerson()) {
            holder = naming;
            last = naming.end();
            return false;
        }
        if (comma && of != null) {
            return false;
        }
        if (of == null && naming.referent() instanceof Party party) {
            of = party;
            last = naming.end();
        }
        return skipTo(naming.end());
    }

    /// Capitalised words that are no known name: more of the office, or the one who holds it.
    private boolean capitals(int run) {
        if (extending && (run > LONGEST_NAME || partyOrPersonAt(token + run))) {
            token += run;
            labelEnd = token;
            last = token;
            return true;
        }
        if (run > 0 && run <= LONGEST_NAME && !document.isSmall(token, SmallWord.PLACE)) {
            holder = namings.addPerson(token, token + run, Rule.BEHIND_OFFICE);
            last = token + run;
        }
        return false;
    }

    /// Small words that no dictionary has, where such words can tell an office nearer, right before
    /// the owner or the holder: "penasihat [hubungan antarbangsa] Kenya".
    private boolean plainModifiers() {
        if (!document.pack().modifiersFollow()) {
            return false;
        }
        int at = token;
        while (at < Math.min(tokens.size(), token + MODIFIERS) && isModifier(at)) {
            at++;
        }
        boolean ends =
                at > token
                        && at < tokens.size()
                        && (partyOrPersonAt(at) || tokens.is(at, ',') && personFollows(at + 1));
        if (ends && extending) {
            labelEnd = at;
        }
        return ends && skipTo(at);
    }

    private boolean isModifier(int at) {
        return tokens.isWord(at)
                && !tokens.isCapitalised(at)
                && namings.at(at) == null
                && NounModifiers.isNominal(document, at);
    }

    /// What is named behind "at" or "in": where somebody works, or where their seat is.
    private @Nullable Naming where(int at) {
        if (!document.isSmall(at, SmallWord.PLACE) && !document.isSmall(at, SmallWord.SOURCE)) {
            return null;
        }
        Naming naming =
                namings.at(document.isSmall(at + 1, SmallWord.DETERMINER) ? at + 2 : at + 1);
        return naming != null
                        && (naming.referent() instanceof Organization
                                || naming.referent() instanceof Place
                                || document.isSmall(at, SmallWord.SOURCE)
                                        && naming.referent() instanceof State)
                ? naming
                : null;
    }

    /// The state behind "to" or "for": to which somebody is accredited, not whose office it is.
    private @Nullable Naming counterpart(int token) {
        boolean leads =
                document.isSmall(token, SmallWord.RECIPIENT)
                        || document.isSmall(token, SmallWord.PURPOSE);
        Naming naming =
                leads
                        ? namings.at(
                                document.isSmall(token + 1, SmallWord.DETERMINER)
                                        ? token + 2
                                        : token + 1)
                        : null;
        return naming != null && naming.referent() instanceof Party ? naming : null;
    }

    private boolean personFollows(int token) {
        int at = token;
        while (at < tokens.size()
                && document.wordAt(at, Category.HONORIFIC) instanceof Hit honorific) {
            at = honorific.end();
            if (at < tokens.size() && tokens.is(at, '.')) {
                at++;
            }
        }
        Naming naming = namings.at(at);
        return naming != null && naming.isPerson();
    }

    private boolean partyOrPersonAt(int token) {
        Naming naming = namings.at(token);
        return naming != null
                && (naming.referent() instanceof State
                        || naming.referent() instanceof Organization
                        || naming.type() == NameType.PERSON);
    }

    /// How many capitalised tokens stand together that are no known name or word.
    private int run(int token) {
        int at = token;
        while (at < tokens.size()
                && tokens.isCapitalised(at)
                && namings.at(at) == null
                && document.wordAt(at, Category.REPORT_VERB) == null
                && document.wordAt(at, Category.WEEKDAY) == null
                && document.wordAt(at, Category.MONTH) == null) {
            at++;
        }
        return at - token;
    }
}
