package org.demarche.extract.offices;

import java.util.HashMap;
import java.util.Map;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.jspecify.annotations.Nullable;

/// For which state or organisation somebody or something stands between states: a ministry for its
/// state, a known organisation for itself; a company, a medium, a group of no name for nobody.
/// Immutable.
public final class Governments {
    private static final String NEWS_AGENCY = "newsAgency";

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, State> capitals = new HashMap<>();
    private final Map<String, OrganKind> institutions = new HashMap<>();

    public Governments(World world) {
        for (State state : world.states()) {
            if (state.capital() != null && !state.former()) {
                capitals.putIfAbsent(state.capital(), state);
            }
        }
        world.institutionKinds().forEach(k -> institutions.put(k.slug(), k));
        world.states().forEach(s -> parties.put(s.id(), s));
        world.organizations().forEach(o -> parties.put(o.id(), o));
    }

    /// For whom the organisation stands between states, null if for nobody.
    @Nullable Party partyOf(Organization organization) {
        Party whole = organization.partOf() == null ? null : parties.get(organization.partOf());
        if (whole instanceof State) {
            return whole;
        }
        return isMedium(organization) ? null : parties.get(organization.id());
    }

    /// The state in which the place lies, null if it is not told.
    @Nullable Party partyOf(Place place) {
        return parties.get(place.state());
    }

    /// The state whose capital the place is, null if it is none.
    public @Nullable State capitalOf(Place place) {
        return capitals.get(place.id());
    }

    /// The state of the ISO 3166-1 alpha-3 code, null if there is none.
    public @Nullable State state(@Nullable String code) {
        return parties.get("state/" + code) instanceof State state ? state : null;
    }

    /// The state that is named: itself, that of an organ, that in which a place lies; else null.
    public @Nullable State stateOf(@Nullable Referent referent) {
        String id =
                switch (referent) {
                    case State state -> state.id();
                    case Organization organization -> organization.partOf();
                    case Place place -> place.state();
                    case null, default -> null;
                };
        return id != null && parties.get(id) instanceof State state ? state : null;
    }

    /// For whom somebody in the service of the party speaks, or the party itself: a ministry and
    /// its people speak for the state, an army for the state and its people for the army, a court
    /// and its people for the court.
    public @Nullable Party represented(@Nullable Party party, boolean itself) {
        if (!(party instanceof Organization organ) || !(stateOf(organ) instanceof State state)) {
            return party;
        }
        String own = state.code() + "-";
        String slug =
                organ.kind() == null && organ.slug().startsWith(own)
                        ? organ.slug().substring(own.length())
                        : organ.kind();
        OrganKind kind = slug == null ? null : institutions.get(slug);
        OrganKind.ActorClass whom = kind == null ? null : kind.speaksFor();
        return whom == OrganKind.ActorClass.STATE || whom == null && itself ? state : party;
    }

    public static boolean isMedium(@Nullable Referent referent) {
        return referent instanceof Organization o && NEWS_AGENCY.equals(o.kind());
    }
}
