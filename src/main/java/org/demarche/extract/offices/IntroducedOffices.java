package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Before> before = new HashMap<>();
        for (OfficeNaming office : offices) {
            Before same = before.computeIfAbsent(office.kind(), _ -> new Before());
            boolean bare =
                    office.holder() == null
                            && office.told()
                            && !office.back()
                            && office.seat() == null
                            && (office.of() == null || office.inference() != null);
            OfficeNaming introduced =
                    bare
                            ? same.introduced()
                            : office.told() && office.of() == null && !office.back()
                                    ? same.announced()
                                    : null;
            OfficeNaming whose =
                    introduced == null
                            ? office
                            : office.ownedBy(
                                    introduced.of(),
                                    Why.by(
                                            Rule.OWNER_NAMED_BEFORE,
                                            document.span(introduced.withHolder())));
            owned.add(whose);
            same.add(whose, document);
        }
        return owned;
    }

    /// The offices of one kind so far.
    private static final class Before {
        private int count;
        private @Nullable OfficeNaming first;
        private @Nullable OfficeNaming opening;
        private @Nullable OfficeNaming last;

        void add(OfficeNaming office, Document document) {
            count++;
            first = first == null ? office : first;
            if (office.holder() != null && office.of() != null && !office.isNotNow()) {
                last = office;
                if (document.sentenceOf(office.first()).first() == office.withHolder().first()) {
                    opening = office;
                }
            }
        }

        /// The only one if its owner is told and its holder is not.
        @Nullable OfficeNaming announced() {
            boolean only =
                    count == 1 && first != null && first.of() != null && first.holder() == null;
            return only ? first : null;
        }

        /// The last one of a holder with whom a sentence begins, else the last one of any.
        @Nullable OfficeNaming introduced() {
            return opening != null ? opening : last;
        }
    }
}
