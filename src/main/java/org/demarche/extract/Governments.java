package org.demarche.extract;

import java.util.HashMap;
import java.util.Map;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.jspecify.annotations.Nullable;

/// For which state or organisation somebody or something stands between states: a ministry for its
/// state, a known organisation for itself; a company, a medium, a group of no name for nobody.
/// Immutable.
final class Governments {
    private static final String NEWS_AGENCY = "newsAgency";

    private final Map<String, Party> parties = new HashMap<>();

    Governments(World world) {
        world.states().forEach(s -> parties.put(s.id(), s));
        world.organizations().forEach(o -> parties.put(o.id(), o));
    }

    /// The party, null if there is none.
    @Nullable Party of(@Nullable Referent referent, Cast cast) {
        return switch (referent) {
            case State state -> state;
            case Organization organization -> of(organization);
            case Person person ->
                    cast.partyOf(person) instanceof Party party ? of(party, cast) : null;
            case Place place -> parties.get(place.state());
            case null, default -> null;
        };
    }

    private @Nullable Party of(Organization organization) {
        Party whole = organization.partOf() == null ? null : parties.get(organization.partOf());
        if (whole instanceof State) {
            return whole;
        }
        return isMedium(organization) ? null : parties.get(organization.id());
    }

    static boolean isMedium(@Nullable Referent referent) {
        return referent instanceof Organization o && NEWS_AGENCY.equals(o.kind());
    }
}
