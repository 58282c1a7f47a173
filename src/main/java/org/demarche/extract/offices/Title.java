package org.demarche.extract.offices;

import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.TitleModifier;
import org.jspecify.annotations.Nullable;

/// An office as the text names it.
///
/// @param first its first token, without the state before it
/// @param end the token after the words of the office
/// @param kind the slug of its kind
/// @param label its words
/// @param of whose office it is, null if that is not known
/// @param inference how whose it is was inferred; null if the words beside it tell, or nothing does
/// @param seat the place named as where it is, null if none is
/// @param holder the naming of the person who holds it, null if none is named
/// @param begin the first token of everything that belongs to it
/// @param last the token after everything that belongs to it: state, brackets and name
/// @param standing whether the holder holds it on the day of the text
/// @param back whether it is the office of somebody named before: "its spokesman"
/// @param told whether the text names the office and does not only point at another's: "his
///   counterpart"
public record Title(
        int first,
        int end,
        String kind,
        String label,
        @Nullable Party of,
        @Nullable String inference,
        @Nullable Place seat,
        @Nullable Naming holder,
        int begin,
        int last,
        Standing standing,
        boolean back,
        boolean told) {
    /// Whether somebody holds an office.
    public enum Standing {
        /// On the day of the text.
        NOW,
        /// Not on that day but when they did what the text tells, or not yet.
        THEN,
        /// Neither.
        FORMER;

        /// The same with what a modifier of the office says.
        Standing with(Hit modifier) {
            LexicalEntry entry = modifier.word(Category.TITLE_MODIFIER);
            Standing said =
                    switch (entry == null ? null : entry.as(TitleModifier.class)) {
                        case TitleModifier.FORMER -> FORMER;
                        case TitleModifier.THEN, TitleModifier.DESIGNATE -> THEN;
                        case null, default -> NOW;
                    };
            return said.ordinal() > ordinal() ? said : this;
        }
    }

    /// Whether the holder did not hold it on the day of the text.
    public boolean isNotNow() {
        return standing != Standing.NOW;
    }

    /// The token after its words and all that belongs to it.
    int close() {
        return Math.max(end, last);
    }

    Title ownedBy(@Nullable Party party, @Nullable String how) {
        return party == null
                ? this
                : new Title(
                        first, end, kind, label, party, how, seat, holder, begin, last, standing,
                        back, told);
    }

    /// The same office as another one.
    Title like(Title other) {
        return new Title(
                first,
                end,
                other.kind,
                label,
                of,
                inference,
                seat,
                holder,
                begin,
                last,
                standing,
                back,
                false);
    }
}
