package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.Map;

/// The slugs of a document's agreements, so that no two of them, nor one and another that the world
/// knows, have the same. For one thread.
final class AgreementSlugs {
    private final KnownAgreements known;
    private final Map<String, AgreementDraft> owners = new HashMap<>();

    /// @param known whose slugs are no other's
    AgreementSlugs(KnownAgreements known) {
        this.known = known;
    }

    /// @param name what the article calls it
    /// @param article what tells this article from others
    String of(AgreementDraft draft, String name, String article) {
        String slug = AgreementSlug.of(draft, name, article);
        if (draft.known != null) {
            return slug;
        }
        Integer signed = SameAgreement.signed(draft);
        String mark = signed == null ? article : signed.toString();
        if (known.isSlug(slug)) {
            return slug + "-" + mark;
        }
        AgreementDraft owner = owners.computeIfAbsent(slug, s -> draft);
        Integer its = SameAgreement.signed(owner);
        return signed == null || its == null || signed.equals(its) ? slug : slug + "-" + mark;
    }
}
