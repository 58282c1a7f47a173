package org.demarche.extract.offices;

import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.TitleModifier;
import org.jspecify.annotations.Nullable;

/// An office as the text names it.
///
/// @param run the words of the office, without the state before them
/// @param kind the slug of its kind
/// @param label its words
/// @param of whose office it is, null if that is not known
/// @param seat the place named as where it is, null if none is
/// @param holder the naming of the person who holds it, null if none is named
/// @param whole everything that belongs to it: state, brackets and name
/// @param standing whether the holder holds it on the day of the text
/// @param back whether it is the office of somebody named before: "its spokesman"
/// @param told whether the text names the office and does not only point at another's: "his
///   counterpart"
/// @param why what tells all this
public record OfficeNaming(
        Run run,
        String kind,
        String label,
        @Nullable Party of,
        @Nullable Place seat,
        @Nullable Naming holder,
        Run whole,
        Standing standing,
        boolean back,
        boolean told,
        WhyOffice why) {
    /// Whether somebody holds an office.
    public enum Standing {
        /// On the day of the text.
        NOW,
        /// Not on that day but when they did what the text tells, or not yet.
        THEN,
        /// Neither.
        FORMER;

        /// What the modifiers of an office say.
        static Standing of(List<Hit> modifiers) {
            Standing standing = NOW;
            for (Hit modifier : modifiers) {
                standing = standing.with(modifier);
            }
            return standing;
        }

        private Standing with(Hit modifier) {
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

    /// The first token of its words.
    public int first() {
        return run.first();
    }

    /// The token after its words.
    public int end() {
        return run.end();
    }

    /// The first token of everything that belongs to it.
    public int begin() {
        return whole.first();
    }

    /// The token after its words and all that belongs to it.
    public int close() {
        return Math.max(run.end(), whole.end());
    }

    /// Whether the holder did not hold it on the day of the text.
    public boolean isNotNow() {
        return standing != Standing.NOW;
    }

    /// How whose it is was inferred; null if that was told, or is open.
    public @Nullable Rule inference() {
        return why.inference();
    }

    /// All that belongs to it and its holder.
    public Run withHolder() {
        return holder == null ? whole : whole.cover(holder.run());
    }

    /// The same with whose it is and why; unchanged if it is nobody's.
    OfficeNaming ownedBy(@Nullable Party party, Why how) {
        return party == null
                ? this
                : new OfficeNaming(
                        run,
                        kind,
                        label,
                        party,
                        seat,
                        holder,
                        whole,
                        standing,
                        back,
                        told,
                        why.withOwner(how));
    }

    /// The same with the kind of another one.
    OfficeNaming like(OfficeNaming other) {
        return new OfficeNaming(
                run, other.kind, label, of, seat, holder, whole, standing, back, told, why);
    }
}
