package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// Infers whose an office is where the words beside it do not tell. For one document.
final class WhoseOffice {
    /// The kind of an office that is the same as that of somebody named before.
    static final String COUNTERPART = "counterpart";

    private static final String SPOKESPERSON = "spokesperson";
    private static final int BACK = 3;
    private static final Set<PronounKind> BACKWARD =
            Set.of(PronounKind.ORGANIZATION, PronounKind.STATE);

    private final Document document;
    private final Namings namings;
    private final Setting setting;
    private final Governments governments;
    private final Map<String, OrganKind> kinds = new HashMap<>();

    WhoseOffice(
            Document document,
            Namings namings,
            Setting setting,
            World world,
            Governments governments) {
        this.document = document;
        this.namings = namings;
        this.setting = setting;
        this.governments = governments;
        world.officeKinds().forEach(k -> kinds.put(k.slug(), k));
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

    /// The titles with their owners, as far as they can be told.
    List<Title> owned(List<Title> titles) {
        List<Title> owned = new ArrayList<>();
        for (Title title : titles) {
            Title like = title;
            if (title.kind().equals(COUNTERPART)) {
                Title other = counterpart(title, owned);
                like = title.like(other == null ? title : other);
            }
            owned.add(like.of() != null ? like : inferred(like, owned));
        }
        return owned;
    }

    /// The last office before, as far as it is near, that is another's.
    private @Nullable Title counterpart(Title title, List<Title> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Title other = before.get(i);
            if (sentence(title.first()) - sentence(other.first()) > BACK) {
                return null;
            }
            boolean same =
                    title.of() != null
                            && other.of() != null
                            && title.of().id().equals(other.of().id());
            if (!same && isStates(other.kind()) && !other.kind().equals(COUNTERPART)) {
                return other;
            }
        }
        return null;
    }

    private int sentence(int token) {
        return document.sentences().isEmpty() ? 0 : document.sentenceOf(token).index();
    }

    private boolean isStates(String kind) {
        OrganKind of = kinds.get(kind);
        return of != null && of.owner() == OrganKind.ActorClass.STATE;
    }

    private Title inferred(Title title, List<Title> before) {
        if (title.kind().equals(COUNTERPART) || !title.told()) {
            return title;
        }
        if (title.back()) {
            return title.ownedBy(antecedent(title, before), "whoever is named before");
        }
        if (title.seat() != null
                && title.holder() == null
                && governments.capitalOf(title.seat()) instanceof State state) {
            return title.ownedBy(state, "the capital where the office is");
        }
        if (isIndefinite(title)) {
            return title;
        }
        if (isStates(title.kind()) || isOfGovernment(title)) {
            Setting.Guess guess = setting.at(title.begin());
            return guess == null ? title : title.ownedBy(guess.state(), guess.inference());
        }
        return title.kind().endsWith(SPOKESPERSON)
                ? title.ownedBy(lastOrgan(title), "the institution named before")
                : title;
    }

    /// "a diplomat", of whom nothing was told before.
    private boolean isIndefinite(Title title) {
        LexicalEntry before =
                title.begin() == 0
                        ? null
                        : document.entryAt(title.begin() - 1, Category.AGREEMENT_PHRASE);
        return title.holder() == null && before != null && before.is(AgreementPhrase.INDEFINITE);
    }

    /// Whether a word for an institution of states is among the words of the title.
    private boolean isOfGovernment(Title title) {
        for (int i = title.begin(); i < title.end(); i++) {
            if (document.wordAt(i, Category.INSTITUTION) != null) {
                return true;
            }
        }
        return false;
    }

    /// To whom "its" and "his" point: the last party named before in the sentence, else the first
    /// of a sentence before, be it as the owner of an office.
    private @Nullable Party antecedent(Title title, List<Title> before) {
        if (document.sentences().isEmpty()) {
            return null;
        }
        Sentence sentence = document.sentenceOf(title.begin());
        List<Naming> here = namings.within(sentence.first(), title.begin());
        for (int i = here.size() - 1; i >= 0; i--) {
            if (party(here.get(i), before) instanceof Party party) {
                return party;
            }
        }
        for (int back = 1; back <= BACK && back <= sentence.index(); back++) {
            Sentence earlier = document.sentences().get(sentence.index() - back);
            for (Naming naming : namings.within(earlier.first(), earlier.end())) {
                if (party(naming, before) instanceof Party party) {
                    return party;
                }
            }
        }
        return null;
    }

    /// The party itself, or that whose officer is named; a place or an adjective is nobody.
    private static @Nullable Party party(Naming naming, List<Title> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Title title = before.get(i);
            if (title.begin() <= naming.first() && naming.first() < title.close()) {
                return title.of();
            }
            if (title.close() <= naming.first()) {
                break;
            }
        }
        return naming.referent() instanceof Party party && naming.role() != Sense.NameRole.DEMONYM
                ? party
                : null;
    }

    /// The institution named last in the sentence or the one before.
    private @Nullable Party lastOrgan(Title title) {
        if (document.sentences().isEmpty()) {
            return null;
        }
        int index = document.sentenceOf(title.begin()).index();
        int from = document.sentences().get(Math.max(0, index - 1)).first();
        List<Naming> near = namings.within(from, title.begin());
        for (int i = near.size() - 1; i >= 0; i--) {
            Naming naming = near.get(i);
            if (naming.referent() instanceof Party party
                    && !(naming.referent() instanceof Place)
                    && naming.role() != Sense.NameRole.DEMONYM
                    && !Governments.isMedium(party)) {
                return party;
            }
        }
        return null;
    }
}
