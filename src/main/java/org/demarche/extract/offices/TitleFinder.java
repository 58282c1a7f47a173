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
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds offices and reads around them whose they are and who holds them: "Russian Foreign Minister
/// Sergei Lavrov", "Menteri Luar Negeri (Menlu) Korea Utara Choe Son Hui", "Lavrov, Russia's
/// foreign minister".
final class TitleFinder {
    private static final int MODIFIERS = 3;
    private static final int LONGEST_MODIFIER = 3;
    private static final Set<SmallWord> SMALL =
            Set.of(SmallWord.DETERMINER, SmallWord.RELATIVE, SmallWord.AUXILIARY);

    private final Document document;
    private final Tokens tokens;
    private final Namings namings;

    TitleFinder(Document document, Namings namings) {
        this.document = document;
        tokens = document.tokens();
        this.namings = namings;
    }

    /// The offices in the order of the text. People whom only their title makes known are added to
    /// the namings.
    List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Hit hit = office(token);
            if (hit == null) {
                token++;
                continue;
            }
            Title title = title(hit);
            titles.add(title);
            token = Math.max(title.end(), title.holder() != null ? title.last() : title.end());
        }
        return titles;
    }

    /// An office must not lie within a name, such as that of a ministry.
    private @Nullable Hit office(int token) {
        Hit hit = document.wordAt(token, Category.OFFICE);
        if (hit == null) {
            return null;
        }
        Naming naming = namings.at(token);
        return naming == null
                        || (naming.isPerson()
                                && naming.first() == token
                                && naming.end() > hit.end())
                ? hit
                : null;
    }

    private Title title(Hit hit) {
        LexicalEntry entry = hit.word(Category.OFFICE);
        String kind = entry == null ? "" : entry.value();
        int first = hit.first();
        Title.Standing standing = Title.Standing.NOW;
        int before = first - 1;
        while (modifierEndingAt(before) instanceof Hit modifier) {
            standing = standing.with(modifier);
            before = modifier.first() - 1;
        }
        // Where owners follow, a party that stands before has nothing to do with the office.
        Party left = document.pack().modifiersFollow() ? null : partyBefore(before);
        TitleTail tail = new TitleTail(document, namings, hit.end());
        Party of = tail.of() != null ? tail.of() : left != null ? left : partyWithin(hit);
        int begin = left == null ? first : begin(before);
        while (left != null && modifierEndingAt(begin - 1) instanceof Hit modifier) {
            standing = standing.with(modifier);
            begin = modifier.first();
        }
        boolean back = tail.back() || entry != null && entry.has(Trait.OWNER_BACK);
        if (document.isSmall(begin - 1, SmallWord.POSSESSIVE)) {
            begin--;
            back = true;
        } else if (pronounBefore(begin) instanceof Hit pronoun) {
            begin = pronoun.first();
            back = true;
        }
        Naming holder = tail.holder();
        if (holder == null) {
            holder = holderBefore(begin - 1);
            if (holder != null) {
                standing = standing(standing, holder.end(), begin);
            }
        }
        for (Hit modifier : tail.modifiers()) {
            standing = standing.with(modifier);
        }
        return new Title(
                first,
                tail.labelEnd(),
                kind,
                document.words(document.span(first, tail.labelEnd())),
                of,
                null,
                tail.seat(),
                holder,
                begin,
                tail.last(),
                standing,
                back,
                true);
    }

    /// "the group's" right before the token.
    private @Nullable Hit pronounBefore(int token) {
        int last = skipGenitive(token - 1);
        for (int i = Math.max(0, last - 2); last < token - 1 && i < last; i++) {
            Hit pronoun = WhoseOffice.pointsBack(document, i);
            if (pronoun != null && pronoun.end() == last + 1) {
                return pronoun;
            }
        }
        return null;
    }

    /// The party in the words of the office itself.
    private @Nullable Party partyWithin(Hit hit) {
        for (Naming naming : namings.within(hit.first(), hit.end())) {
            if (naming.referent() instanceof Party party) {
                return party;
            }
        }
        return null;
    }

    /// The state or organisation right before the title: "Russian", "Russia's", "US".
    private @Nullable Party partyBefore(int token) {
        Naming naming = namings.at(skipGenitive(token));
        return naming != null && naming.referent() instanceof Party party ? party : null;
    }

    private int begin(int before) {
        Naming naming = namings.at(skipGenitive(before));
        return naming == null ? before + 1 : naming.first();
    }

    /// Steps back over "'s" and a bracketed short form.
    private int skipGenitive(int token) {
        int at = OwnerEnding.before(document, token);
        Run inside = document.brackets().until(at);
        if (inside != null && inside.length() == 1) {
            at -= 3;
        }
        return at;
    }

    /// "Lavrov, Russia's foreign minister": the person before a comma or an opening bracket, with
    /// nothing between but small words ("Marsudi, who was foreign minister at the time").
    private @Nullable Naming holderBefore(int token) {
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

    private @Nullable Hit modifierEndingAt(int token) {
        for (int i = Math.max(0, token - LONGEST_MODIFIER); i <= token; i++) {
            Hit hit = document.wordAt(i, Category.TITLE_MODIFIER);
            if (hit != null && hit.end() == token + 1) {
                return hit;
            }
        }
        return null;
    }

    private Title.Standing standing(Title.Standing before, int first, int end) {
        Title.Standing standing = before;
        for (int i = first; i < end; i++) {
            Hit modifier = document.wordAt(i, Category.TITLE_MODIFIER);
            standing = modifier == null ? standing : standing.with(modifier);
        }
        return standing;
    }
}
