package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Gives bare offices, "the president", to whom they belong by the article itself: where somebody
/// was introduced with the same office, it is that one's. For one document.
record IntroducedOffices(Document document) {

    /// The offices with those owners, in their order.
    ///
    /// @param offices in the order of the text, with owners as far as anything tells
    List<OfficeNaming> owned(List<OfficeNaming> offices) {
        List<OfficeNaming> owned = new ArrayList<>(offices.size());
        for (OfficeNaming office : offices) {
            boolean bare =
                    office.holder() == null
                            && office.told()
                            && !office.back()
                            && office.seat() == null
                            && (office.of() == null || office.inference() != null);
            OfficeNaming introduced =
                    bare
                            ? introduced(office, owned)
                            : office.told() && office.of() == null && !office.back()
                                    ? announced(office, owned)
                                    : null;
            owned.add(
                    introduced == null
                            ? office
                            : office.ownedBy(
                                    introduced.of(),
                                    Why.by(
                                            Rule.OWNER_NAMED_BEFORE,
                                            document.span(introduced.withHolder()))));
        }
        return owned;
    }

    /// The only one before of the same kind whose owner is told and whose holder is not.
    private static @Nullable OfficeNaming announced(
            OfficeNaming office, List<OfficeNaming> before) {
        List<OfficeNaming> same =
                before.stream().filter(o -> o.kind().equals(office.kind())).toList();
        boolean only =
                same.size() == 1
                        && same.getFirst().of() != null
                        && same.getFirst().holder() == null;
        return only ? same.getFirst() : null;
    }

    /// The last one before of the same kind with whom a sentence begins, else the last one.
    private @Nullable OfficeNaming introduced(OfficeNaming office, List<OfficeNaming> before) {
        OfficeNaming last = null;
        for (OfficeNaming other : before.reversed()) {
            if (other.kind().equals(office.kind())
                    && other.holder() != null
                    && other.of() != null
                    && !other.isNotNow()) {
                if (document.sentenceOf(other.first()).first() == other.withHolder().first()) {
                    return other;
                }
                last = last == null ? other : last;
            }
        }
        return last;
    }
}
