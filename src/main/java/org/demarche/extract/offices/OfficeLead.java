package org.demarche.extract.offices;

import org.demarche.domain.Party;
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
/// @param of whose it is, null if that does not stand here
/// @param back whether it is the office of somebody named before: "its spokesman"
/// @param standing what the modifiers right before the office tell
/// @param holder the person before a comma or bracket, null if none stands there
/// @param ofHolder the standing, with the modifiers between the holder and the office
record OfficeLead(
        int begin,
        @Nullable Party of,
        boolean back,
        OfficeNaming.Standing standing,
        @Nullable Naming holder,
        OfficeNaming.Standing ofHolder) {
    /// Reads back from the words of an office.
    static OfficeLead read(Document document, Namings namings, Hit office) {
        OfficeLeadWords words = new OfficeLeadWords(document, namings);
        OfficeNaming.Standing standing = OfficeNaming.Standing.NOW;
        int before = office.first() - 1;
        while (words.modifierEndingAt(before) instanceof Hit modifier) {
            standing = standing.with(modifier);
            before = modifier.first() - 1;
        }
        // Where owners follow, a party that stands before has nothing to do with the office.
        Naming left = document.pack().modifiersFollow() ? null : words.partyBefore(before);
        int begin = left == null ? office.first() : left.first();
        while (left != null && words.modifierEndingAt(begin - 1) instanceof Hit modifier) {
            standing = standing.with(modifier);
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
        OfficeNaming.Standing ofHolder =
                holder == null
                        ? standing
                        : words.standing(standing, Run.between(holder.end(), begin));
        Party of = left != null && left.referent() instanceof Party party ? party : null;
        return new OfficeLead(begin, of, back, standing, holder, ofHolder);
    }
}
