package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// Infers whose an office is where the words beside it do not tell. For one document.
final class WhoseOffice {
    private static final int BACK = 3;
    private static final Set<PronounKind> BACKWARD =
            Set.of(PronounKind.ORGANIZATION, PronounKind.STATE);

    private final Document document;
    private final Owners owners;
    private final Setting setting;
    private final Governments governments;
    private final OrganKinds kinds;

    WhoseOffice(
            Document document,
            Namings namings,
            Setting setting,
            OrganKinds kinds,
            Governments governments) {
        this.document = document;
        owners = new Owners(document, namings, governments);
        this.setting = setting;
        this.governments = governments;
        this.kinds = kinds;
    }

    /// The pronoun for a state or organisation that begins at the token, null if none does.
    static @Nullable Hit pointsBack(Document document, int token) {
        Hit hit = token < 0 ? null : document.wordAt(token, Category.PRONOUN);
        LexicalEntry entry = hit == null ? null : hit.word(Category.PRONOUN);
        boolean back =
                hit != null
                        && entry != null
                        && !entry.has(Trait.OWNER_NO)
                        && BACKWARD.contains(entry.as(PronounKind.class));
        return back ? hit : null;
    }

    /// The offices with their owners, as far as they can be told.
    List<OfficeNaming> owned(List<OfficeNaming> offices) {
        List<OfficeNaming> owned = new ArrayList<>();
        for (OfficeNaming office : offices) {
            OfficeNaming like = office;
            if (!office.told()) {
                OfficeNaming other = counterpart(office, owned);
                like = other == null ? office : office.like(other);
            }
            owned.add(like.of() != null ? like : inferred(like, owned));
        }
        return owned;
    }

    /// The last office before, as far as it is near, that is another's.
    private @Nullable OfficeNaming counterpart(OfficeNaming office, List<OfficeNaming> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            OfficeNaming other = before.get(i);
            if (sentence(office.first()) - sentence(other.first()) > BACK) {
                return null;
            }
            boolean same =
                    office.of() != null
                            && other.of() != null
                            && office.of().id().equals(other.of().id());
            if (!same && (isStates(other.kind()) || kinds.speak(other.kind()))) {
                return other;
            }
        }
        return null;
    }

    private int sentence(int token) {
        return document.sentences().isEmpty() ? 0 : document.sentenceOf(token).index();
    }

    private boolean isStates(String kind) {
        return kinds.isOwned(kind, OrganKind.ActorClass.STATE);
    }

    private OfficeNaming inferred(OfficeNaming office, List<OfficeNaming> before) {
        if (!office.told()) {
            return office;
        }
        if (office.back()) {
            return ownedBy(office, owners.party(office, before));
        }
        if (office.seat() != null
                && office.holder() == null
                && governments.capitalOf(office.seat()) instanceof State state) {
            return office.ownedBy(state, Why.by(Rule.CAPITAL_OF_OFFICE));
        }
        if (isIndefinite(office)) {
            return office;
        }
        if (isStates(office.kind()) || isOfGovernment(office)) {
            Setting.Guess guess = setting.at(office.begin());
            return guess == null ? office : office.ownedBy(guess.state(), guess.why());
        }
        return kinds.speakForBodies(office.kind())
                ? ownedBy(office, owners.institution(office))
                : office;
    }

    private static OfficeNaming ownedBy(OfficeNaming office, Owners.@Nullable Whose owner) {
        return owner == null ? office : office.ownedBy(owner.party(), owner.why());
    }

    /// "a diplomat", of whom nothing was told before.
    private boolean isIndefinite(OfficeNaming office) {
        LexicalEntry before =
                office.begin() == 0
                        ? null
                        : document.entryAt(office.begin() - 1, Category.AGREEMENT_PHRASE);
        return office.holder() == null && before != null && before.is(AgreementPhrase.INDEFINITE);
    }

    /// Whether a word for an institution of states is among the words of the office.
    private boolean isOfGovernment(OfficeNaming office) {
        for (int i = office.begin(); i < office.end(); i++) {
            if (document.wordAt(i, Category.INSTITUTION) != null) {
                return true;
            }
        }
        return false;
    }
}
