package org.demarche.extract.citations;

import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// The states and organisations that stand beside agreements in a document, or act there.
public final class Partners {
    /// A name has no more tokens.
    private static final int LONGEST = 8;

    private final Document document;
    private final Cast cast;

    Partners(Document document, Cast cast) {
        this.document = document;
        this.cast = cast;
    }

    /// The state or known organisation that begins at the token.
    public @Nullable Partner at(int token) {
        if (token >= document.tokens().size()) {
            return null;
        }
        Naming naming = cast.namings().at(token);
        if (naming != null && naming.isPerson()) {
            return null;
        }
        Party party = naming != null && naming.first() == token ? party(naming) : null;
        if (naming != null && party != null) {
            return new Partner(new Run(token, naming.end()), party);
        }
        for (Hit hit : document.hits().get(token)) {
            if (hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                    && role != Sense.NameRole.AMBIGUOUS) {
                return new Partner(new Run(token, hit.end()), state);
            }
        }
        return null;
    }

    /// The one that ends right before the token.
    public @Nullable Partner before(int end, int from) {
        for (int first = Math.max(from, end - LONGEST); first < end; first++) {
            Partner partner = at(first);
            if (partner != null && partner.end() == end) {
                return partner;
            }
        }
        return null;
    }

    /// Whoever acts or is acted for at the token: also persons, names found by their looks, and
    /// capitals for their states.
    public @Nullable Partner actorAt(int token) {
        Partner partner = at(token);
        Naming naming = cast.namings().at(token);
        if (partner != null || naming == null || naming.first() != token || hasNoun(naming)) {
            return partner;
        }
        if (naming.referent() instanceof Place place) {
            State state = cast.governments().capitalOf(place);
            return state == null ? null : new Partner(new Run(token, naming.end()), state);
        }
        Party party = cast.partyOf(naming.referent());
        return party == null ? null : new Partner(new Run(token, naming.end()), party);
    }

    /// Whether the name there is an adjective, such as "Russian".
    public boolean isAdjective(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null && naming.role() == Sense.NameRole.DEMONYM;
    }

    /// Whether the token is of a person's name.
    public boolean isPerson(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null && naming.isPerson();
    }

    private @Nullable Party party(Naming naming) {
        return switch (naming.referent()) {
            case State state -> state;
            case Organization o when !o.sameAs().isEmpty() || o.kind() != null -> o;
            case null, default -> null;
        };
    }

    /// The model of names takes names of agreements for those of organisations.
    private boolean hasNoun(Naming naming) {
        for (int i = naming.first(); i < naming.end(); i++) {
            if (document.wordAt(i, Category.AGREEMENT_NOUN) != null) {
                return true;
            }
        }
        return false;
    }

    /// The place that begins at the token: of a name, not of the agreement's signing.
    public @Nullable Place placeAt(int token) {
        if (token < document.tokens().size()) {
            for (Hit hit : document.hits().get(token)) {
                if (hit.sense() instanceof Sense.Name(Place place, var role)) {
                    return place;
                }
            }
            Naming naming = cast.namings().at(token);
            if (naming != null && naming.referent() instanceof Place place) {
                return place;
            }
        }
        return null;
    }
}
