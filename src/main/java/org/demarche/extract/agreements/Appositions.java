package org.demarche.extract.agreements;

import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.text.Document;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Tells where two names of agreements that stand side by side are of one.
final class Appositions {
    private final Document document;
    private final AgreementNamings namings;

    /// @param namings all of the document
    Appositions(Document document, AgreementNamings namings) {
        this.document = document;
        this.namings = namings;
    }

    /// "the Pukpuk Treaty – the mutual defence treaty –", "START Baru, pakta pengendalian senjata":
    /// names of one thing, unless a list goes on behind.
    boolean isApposition(AgreementNaming one, AgreementNaming other) {
        Tokens tokens = document.tokens();
        int at = one.last();
        if (document.isSmall(at, SmallWord.OR) && at + 1 == other.first()) {
            return !(one.sure() && other.sure())
                    && AgreementKinds.fit(one.kind(), other.kind())
                    && tokens.isCapitalised(one.first())
                    && tokens.isCapitalised(other.first());
        }
        boolean dash = at < tokens.size() && (tokens.is(at, '–') || tokens.is(at, '—'));
        boolean comma = at < tokens.size() && tokens.is(at, ',');
        int begin = at + 1;
        boolean determined = document.isSmall(begin, SmallWord.DETERMINER);
        begin += determined ? 1 : 0;
        if (!(dash || comma)
                || begin != other.first()
                || !AgreementKinds.fit(one.kind(), other.kind())
                || (other.sure() && one.sure())) {
            return false;
        }
        boolean small =
                !tokens.isCapitalised(other.first()) || (determined && one.topics().isEmpty());
        boolean list =
                other.last() < tokens.size()
                        && (document.isSmall(other.last(), SmallWord.AND)
                                || (comma
                                        && tokens.is(other.last(), ',')
                                        && namings.at(other.last() + 1) != null));
        boolean alike =
                one.topics().isEmpty()
                        || one.sure()
                        || SameAgreement.nested(
                                AgreementDraft.atoms(one.topics().keySet()),
                                AgreementDraft.atoms(other.topics().keySet()));
        return small && !list && alike;
    }
}
