package org.demarche.extract.agreements;

import java.util.List;
import org.demarche.domain.Organization;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.citations.Partners;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds out whose article it is by what stands right beside it.
final class OwnersBeside {
    private static final int REACH = 6;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final Partners partners;
    private final AgreementNamings namings;
    private final AgreementDrafts drafts;
    private final ImpliedAgreements implied;

    OwnersBeside(
            Document document,
            AgreementWords words,
            AgreementNamings namings,
            AgreementDrafts drafts,
            ImpliedAgreements implied) {
        this.document = document;
        this.words = words;
        this.namings = namings;
        this.drafts = drafts;
        this.implied = implied;
        tokens = document.tokens();
        partners = words.partners();
    }

    /// Null if nothing beside the article tells.
    @Nullable Owner of(ClauseNaming clause) {
        Owner after = after(clause);
        return after == null ? before(clause) : after;
    }

    /// "Pasal 4 perjanjian tersebut", "Article 5 of the treaty", "Pasal 27 UU ITE".
    private @Nullable Owner after(ClauseNaming clause) {
        int at = clause.listEnd();
        int limit = document.sentenceOf(clause.first()).end();
        boolean genitive =
                document.isSmall(at, SmallWord.GENITIVE) || document.isSmall(at, SmallWord.SOURCE);
        int end = genitive ? Math.min(limit, at + 1 + REACH) : Math.min(limit, at + 1);
        for (int i = genitive ? at + 1 : at; i < end; i++) {
            AgreementNaming naming = namings.at(i);
            if (naming != null) {
                return new Owner(drafts.of(naming), true, naming.last());
            }
            if (words.isLaw(i)) {
                return new Owner(null, true, i + 1);
            }
            Partner partner = partners.at(i);
            if (partner != null
                    && partner.party() instanceof Organization o
                    && !document.isSmall(partner.end(), SmallWord.GENITIVE)
                    && !OwnerEnding.isAt(document, partner.end())) {
                AgreementDraft founding = implied.of(o, clause);
                if (founding != null) {
                    return new Owner(founding, true, partner.end());
                }
            }
            if (!tokens.isWord(i)
                    && !tokens.isNumber(i)
                    && !words.isHyphen(i)
                    && !tokens.isApostrophe(i)) {
                return null;
            }
        }
        return null;
    }

    /// "the treaty's Article 4", "NATO's Article 5", "Piagam PBB Pasal 51", "UU ITE Pasal 27".
    private @Nullable Owner before(ClauseNaming clause) {
        int end = words.ownerEnd(clause.first());
        AgreementNaming naming = namings.endingAt(end);
        if (naming != null) {
            return new Owner(drafts.of(naming), true, clause.listEnd());
        }
        int begin = document.sentenceOf(clause.first()).first();
        Partner partner = partners.before(end, begin);
        if (partner != null && partner.party() instanceof Organization o) {
            AgreementDraft founding = implied.of(o, clause);
            if (founding != null) {
                return new Owner(founding, true, clause.listEnd());
            }
        }
        List<AgreementNaming> named = namings.within(Run.between(begin, clause.first()));
        int from = Math.max(begin, clause.first() - REACH);
        from = named.isEmpty() ? from : Math.max(from, named.getLast().last());
        for (int i = clause.first() - 1; i >= from; i--) {
            if (words.isLaw(i)) {
                return new Owner(null, true, clause.listEnd());
            }
            if (document.wordAt(i, Category.CLAUSE_NOUN) != null) {
                break;
            }
        }
        return null;
    }

    /// Whose article it is that a document names.
    ///
    /// @param draft null if it is an article of a law or of nothing known
    /// @param explicit whether the text says so beside it
    /// @param end the token after what says so
    record Owner(@Nullable AgreementDraft draft, boolean explicit, int end) {}
}
