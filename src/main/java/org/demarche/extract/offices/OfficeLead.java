package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// What stands before an office: whose it is, what changes its meaning, and who holds it.
///
/// @param begin the first token of all that belongs to the office
/// @param owner whose it is, null if that does not stand here
/// @param back whether it is the office of somebody named before: "its spokesman"
/// @param modifiers the words right before the office that change what it means
/// @param holder the person before a comma or bracket, null if none stands there
/// @param ofHolder the modifiers, with those between the holder and the office
record OfficeLead(
        int begin,
        @Nullable Naming owner,
        boolean back,
        List<Hit> modifiers,
        @Nullable Naming holder,
        List<Hit> ofHolder) {
    /// Reads back from the words of an office.
    static OfficeLead read(Document document, Namings namings, Hit office) {
        OfficeLeadWords words = new OfficeLeadWords(document, namings);
        List<Hit> modifiers = new ArrayList<>();
        int before = office.first() - 1;
        while (words.modifierEndingAt(before) instanceof Hit modifier) {
            modifiers.addFirst(modifier);
            before = modifier.first() - 1;
        }
        // Where owners follow, a party that stands before has nothing to do with the office.
        Naming left =
                document.pack().modifiersFollow() || before >= 0 && document.isParted(before + 1)
                        ? null
                        : words.partyBefore(before);
        int begin = left == null ? office.first() : left.first();
        while (left != null && words.modifierEndingAt(begin - 1) instanceof Hit modifier) {
            modifiers.addFirst(modifier);
            begin = modifier.first();
        }
        boolean back = false;
        if (document.isSmall(begin - 1, SmallWord.POSSESSIVE)) {
            begin--;
            back = true;
        } else if (words.pronounBefore(begin) instanceof Hit pronoun) {
            begin = pronoun.first();
            back = true;
        }
        Naming holder = words.holderBefore(begin - 1);
        List<Hit> ofHolder = new ArrayList<>();
        if (holder != null) {
            ofHolder.addAll(words.modifiers(Run.between(holder.end(), begin)));
        }
        ofHolder.addAll(modifiers);
        return new OfficeLead(begin, left, back, modifiers, holder, ofHolder);
    }
}
