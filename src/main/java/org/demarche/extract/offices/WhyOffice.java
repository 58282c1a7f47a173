package org.demarche.extract.offices;

import java.util.List;
import java.util.Set;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.jspecify.annotations.Nullable;

/// Why an office is as it is told. Immutable.
///
/// @param office the words that name it
/// @param modifiers the words that tell whether somebody holds it now, in the order of the text
/// @param of why it is whose it is, null if that is open
public record WhyOffice(Why office, List<Hit> modifiers, @Nullable Why of) {
    private static final Set<Rule> TOLD = Set.of(Rule.OWNER_BESIDE_OFFICE, Rule.OWNER_KNOWN);

    public WhyOffice {
        modifiers = List.copyOf(modifiers);
    }

    /// Why something is of the state or organisation that is named beside it.
    static Why beside(Document document, Naming owner) {
        boolean whole = owner.why().words() == null;
        return new Why(
                Rule.OWNER_BESIDE_OFFICE,
                document.span(owner.run()),
                whole ? owner.why().sources() : List.of());
    }

    /// How whose it is was inferred; null if it was told or is open.
    @Nullable Rule inference() {
        return of == null || TOLD.contains(of.rule()) ? null : of.rule();
    }

    /// The same with another reason for whose it is.
    WhyOffice withOwner(Why why) {
        return new WhyOffice(office, modifiers, why);
    }
}
