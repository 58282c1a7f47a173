package org.demarche.extract.offices;

import java.util.List;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.NameType;
import org.jspecify.annotations.Nullable;

/// What stands on both sides of the words for an institution and tells whose it is. For one
/// document.
record InstitutionSides(Document document, Namings namings) {
    private static final double WITHIN = 0.95;
    private static final int NEAR = 3;

    /// The state right behind the words, with at most small words between; null if none is.
    @Nullable Naming stateBehind(Hit institution) {
        return state(namings.at(afterGenitive(institution.end())));
    }

    /// The state right before the words: "Russia's", "Russian"; null if none is.
    @Nullable Naming stateBefore(Hit institution) {
        return state(namings.at(OwnerEnding.before(document, institution.first() - 1)));
    }

    /// The state with which a name ends that the model found and that begins with the institution.
    @Nullable Naming stateWithin(Hit institution, @Nullable Naming covering) {
        int token = afterGenitive(institution.end());
        if (covering == null
                || covering.isKnown()
                || covering.type() != NameType.ORGANIZATION
                || covering.first() != institution.first()
                || token >= covering.end()) {
            return null;
        }
        for (Hit hit : document.hits().get(token)) {
            if (hit.end() == covering.end()
                    && hit.sense() instanceof Sense.Name(State state, var role)) {
                return named(hit, state, role);
            }
        }
        return null;
    }

    /// The state with which a name begins that the model found and that ends with the institution:
    /// "Armenian Security Council".
    @Nullable Naming stateOpening(Hit institution, @Nullable Naming covering) {
        if (covering == null
                || covering.isKnown()
                || covering.end() != institution.end()
                || covering.first() >= institution.first()) {
            return null;
        }
        for (Hit hit : document.hits().get(covering.first())) {
            if (hit.sense() instanceof Sense.Name(State state, var role)
                    && OwnerEnding.before(document, institution.first() - 1) == hit.end() - 1) {
                return named(hit, state, role);
            }
        }
        return null;
    }

    private Naming named(Hit hit, State state, Sense.NameRole role) {
        Why why = new Why(role.rule(), null, List.of(hit.source(document.pack())));
        return new Naming(hit.run(), NameType.PLACE, state, role, why, List.of(), WITHIN, false);
    }

    private static @Nullable Naming state(@Nullable Naming naming) {
        return naming != null && naming.referent() instanceof State ? naming : null;
    }

    private int afterGenitive(int token) {
        int at = token;
        while (document.isSmall(at, SmallWord.GENITIVE)
                || document.isSmall(at, SmallWord.DETERMINER)) {
            at++;
        }
        return at;
    }

    /// The place, other than a state, that stands directly behind or before the institution.
    @Nullable Naming place(Hit institution) {
        Naming after = place(namings.at(institution.end()));
        if (after != null
                && after.first() == institution.end()
                && !document.isParted(institution.end())) {
            return after;
        }
        Naming before = place(namings.at(institution.first() - 1));
        return before != null && !document.isParted(institution.first()) ? before : null;
    }

    private static @Nullable Naming place(@Nullable Naming naming) {
        return naming != null && naming.referent() instanceof Place ? naming : null;
    }

    /// Whether a cue or a title stands right beside it.
    boolean isOfficial(Hit institution) {
        int first = institution.first();
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            if (endsAt(i, Category.OFFICE, first) || endsAt(i, Category.REPORT_VERB, first)) {
                return true;
            }
        }
        return document.wordAt(institution.end(), Category.OFFICE) != null
                || document.wordAt(institution.end(), Category.REPORT_VERB) != null;
    }

    private boolean endsAt(int token, Category category, int end) {
        Hit hit = document.wordAt(token, category);
        return hit != null && hit.end() == end;
    }
}
