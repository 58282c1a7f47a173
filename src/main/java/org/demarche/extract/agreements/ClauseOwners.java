package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.citations.ClauseNamingFinder;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// Finds out whose article it is that a document names: the agreement beside it, else the one that
/// it speaks of. For one thread, from the first article of the text to the last.
final class ClauseOwners {
    private final Document document;
    private final AgreementNamings namings;
    private final AgreementDrafts drafts;
    private final AgreementFocus focus;
    private final OwnersBeside besides;
    private final FocusOrder order;
    private final Map<String, AgreementDraft> byNumber = new HashMap<>();
    private final Set<AgreementNaming> cited = new HashSet<>();
    private final boolean isText;
    private int lawAt = -1;

    ClauseOwners(
            Document document,
            AgreementNamings namings,
            AgreementDrafts drafts,
            AgreementFocus focus,
            OwnersBeside besides) {
        this.document = document;
        this.namings = namings;
        this.drafts = drafts;
        this.focus = focus;
        this.besides = besides;
        Salience salience = new Salience(document, focus, n -> !cited.contains(n));
        order = new FocusOrder(document, salience, drafts.all());
        isText = headings() > 1;
    }

    /// How many paragraphs begin with the number of an article: an agreement's own text has some.
    private long headings() {
        ClauseNamingFinder clauses = new ClauseNamingFinder(document);
        return document.paragraphs().stream()
                .filter(p -> clauses.isHeading(document.run(p)))
                .count();
    }

    /// Takes note that an agreement is named there only because an article refers to it.
    void setCited(AgreementNaming naming) {
        cited.add(naming);
    }

    OwnersBeside.Owner owner(ClauseNaming clause) {
        OwnersBeside.Owner beside = besides.of(clause);
        if (beside != null) {
            lawAt = beside.draft() == null ? clause.first() : -1;
            if (beside.draft() != null) {
                byNumber.put(clause.number(), beside.draft());
            }
            return beside;
        }
        AgreementNaming near = inSentence(clause);
        if (near != null && !isText) {
            return new OwnersBeside.Owner(drafts.of(near), false, clause.listEnd());
        }
        boolean law =
                lawAt >= 0 && namings.within(Run.between(lawAt + 1, clause.first())).isEmpty();
        return new OwnersBeside.Owner(law ? null : mostSalient(clause), false, clause.listEnd());
    }

    /// The last that the sentence names before the article, rather one that it does not merely
    /// cite.
    private @Nullable AgreementNaming inSentence(ClauseNaming clause) {
        int begin = document.sentenceOf(clause.first()).first();
        AgreementNaming near = null;
        for (AgreementNaming naming :
                namings.within(Run.between(begin, clause.first())).reversed()) {
            AgreementDraft draft = drafts.of(naming);
            if (naming.end() <= clause.first()
                    && draft != null
                    && draft.kind() != AgreementKind.RESOLUTION
                    && canHave(draft, clause)
                    && !cited.contains(naming)) {
                if (!focus.isCited(draft, naming)) {
                    return naming;
                }
                near = near == null ? naming : near;
            }
        }
        boolean told = near != null && namings.all().getFirst().first() < begin;
        return told ? null : near;
    }

    /// Whether it has so many articles, as far as is known.
    private static boolean canHave(AgreementDraft draft, ClauseNaming clause) {
        int last = draft.known == null ? 0 : draft.known.articles();
        return last == 0 || clause.value() <= last;
    }

    private @Nullable AgreementDraft mostSalient(ClauseNaming clause) {
        if (isText && !drafts.all().isEmpty()) {
            return drafts.all().getFirst();
        }
        AgreementDraft before = byNumber.get(clause.number());
        if (before != null) {
            return before;
        }
        AgreementDraft best =
                order.most(
                        clause.first(),
                        _ -> true,
                        draft -> canHave(draft, clause),
                        draft -> AgreementFocus.articles(draft.kind()));
        return best == null
                ? order.first(
                        document.tokens().size(),
                        _ -> true,
                        d -> canHave(d, clause) && isUncited(d))
                : best;
    }

    private boolean isUncited(AgreementDraft draft) {
        return draft.namings.stream().anyMatch(n -> !cited.contains(n));
    }
}
