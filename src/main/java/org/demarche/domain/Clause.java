package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article of an agreement, or a paragraph of one.
///
/// @param agreement the slug of the agreement
/// @param number the article's number in Arabic digits, with its suffix: `4`, `12bis`, `3.2`
/// @param paragraph the paragraph's number, null for the whole article
/// @param heading the title above its text, null if it has none
/// @param content what it says, null if the text only names it
/// @param cites the agreements and clauses that it refers to
/// @param passages where it is named; of an agreement's own text: heading and wording
public record Clause(
        String agreement,
        String number,
        @Nullable String paragraph,
        @Nullable Span heading,
        @Nullable Span content,
        List<Referent> cites,
        List<Obligation> obligations,
        List<Span> passages,
        Confidence confidence)
        implements Referent {
    public Clause {
        cites = List.copyOf(cites);
        obligations = List.copyOf(obligations);
        passages = List.copyOf(passages);
    }

    @Override
    public String id() {
        return "agreement/"
                + agreement
                + "/article/"
                + number
                + (paragraph == null ? "" : "/paragraph/" + paragraph);
    }
}
