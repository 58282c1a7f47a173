package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.names.NoNames;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what follows an office, one thing after another. For one tail.
final class OfficeTailReader {
    private static final int REACH = 14;
    private static final int LONGEST_NAME = 4;
    private static final int BRACKET = 4;

    private final Hit office;
    private final OfficeTailWords words;
    private final Document document;
    private final Tokens tokens;
    private final Namings namings;
    private int token;
    private int labelEnd;
    private int last;
    private boolean extending = true;
    private boolean governed;
    private boolean comma;
    private @Nullable Naming owner;
    private @Nullable Naming holder;
    private @Nullable Place seat;
    private boolean back;
    private final List<Hit> modifiers = new ArrayList<>();

    private OfficeTailReader(OfficeTailWords words, Hit office) {
        this.office = office;
        this.words = words;
        document = words.document();
        tokens = document.tokens();
        namings = words.namings();
        token = office.end();
        labelEnd = token;
        last = token;
    }

    /// Reads on from the words of an office. A person whom only the office makes known is added to
    /// the namings.
    static OfficeTail read(Document document, Namings namings, Hit office) {
        return new OfficeTailReader(new OfficeTailWords(document, namings), office).tail();
    }

    private OfficeTail tail() {
        int limit = Math.min(tokens.size(), token + REACH);
        while (token < limit && !document.isParted(token) && step()) {}
        return new OfficeTail(labelEnd, last, owner, holder, seat, back, List.copyOf(modifiers));
    }

    /// Reads one thing on; false at the end.
    private boolean step() {
        if (owner == null && WhoseOffice.pointsBack(document, token) instanceof Hit pronoun) {
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
            if (comma || !words.personFollows(token + 1)) {
                return false;
            }
            comma = true;
            return skipTo(token + 1);
        }
        if (document.wordAt(token, Category.HONORIFIC) instanceof Hit honorific) {
            return skipTo(words.behind(honorific));
        }
        if (words.modifierAt(token) instanceof Hit modifier) {
            modifiers.add(modifier);
            return skipTo(modifier.end());
        }
        if (words.counterpart(token) instanceof Naming counterpart) {
            return skipTo(counterpart.end());
        }
        if (words.where(token) instanceof Naming where) {
            return where(where);
        }
        if (document.isSmall(token, SmallWord.GENITIVE)
                || document.isSmall(token, SmallWord.DETERMINER)) {
            governed |= document.isSmall(token, SmallWord.GENITIVE);
            token++;
            return true;
        }
        if (extending && document.wordAt(token, Category.OFFICE) instanceof Hit more) {
            token = more.end();
            labelEnd = token;
            return true;
        }
        if (tokens.isCapitalised(token) && !tokens.isNumber(token)) {
            return governed ? field(words.field(token)) : capitals(words.capitals(token));
        }
        if (words.opensField(token)) {
            governed = true;
            token++;
            return true;
        }
        return plainModifiers();
    }

    private boolean skipTo(int next) {
        token = next;
        governed = false;
        extending = false;
        return true;
    }

    private boolean name(Naming naming) {
        int numeral = extending && !naming.isPerson() ? words.numeralBehind(naming) : -1;
        if (numeral > 0) {
            // "Direktur Asia II": a region and its number belong to the title.
            token = numeral;
            labelEnd = numeral;
            last = numeral;
            return true;
        }
        if (naming.isPerson()) {
            holder = naming;
            last = naming.end();
            if (owner == null && words.stateOf(naming) instanceof Naming state) {
                owner = state;
                last = state.end();
            }
            return false;
        }
        if (comma && owner != null) {
            return false;
        }
        if (owner == null && naming.referent() instanceof Party) {
            owner = naming;
            last = naming.end();
        }
        return skipTo(naming.end());
    }

    private boolean where(Naming where) {
        if (owner == null && where.referent() instanceof Party) {
            owner = where;
            last = where.end();
        } else if (where.referent() instanceof Place place) {
            seat = place;
        }
        return skipTo(where.end());
    }

    /// For what somebody is responsible: "of Foreign and European Affairs".
    private boolean field(Run run) {
        governed = false;
        token = run.end();
        labelEnd = token;
        last = token;
        return true;
    }

    /// Capitalised words that are no known name: more of the office, or the one who holds it.
    private boolean capitals(Run run) {
        if (extending && (run.length() > LONGEST_NAME || words.partyOrPersonAt(run.end()))) {
            token = run.end();
            labelEnd = token;
            last = token;
            return true;
        }
        if (!run.isEmpty()
                && run.length() <= LONGEST_NAME
                && !document.isSmall(token, SmallWord.PLACE)
                && !document.isParted(run.first())
                && !namings.isVerb(run)
                && !new NoNames(document).isOfTitle(run.first())) {
            holder = namings.addPerson(run, document.why(Rule.BEHIND_OFFICE, office));
            last = run.end();
        }
        return false;
    }

    private boolean plainModifiers() {
        Run plain = words.plainModifiers(token);
        if (plain == null) {
            return false;
        }
        if (extending) {
            labelEnd = plain.end();
        }
        return skipTo(plain.end());
    }
}
