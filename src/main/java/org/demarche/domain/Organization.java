package org.demarche.domain;

import java.util.List;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// An organisation of any kind: of states, of a state, company, party, medium, armed group.
///
/// @param slug the last part of its IRI
/// @param kind the local name of its kind in the ontology (`newsAgency`, `armedGroup`)
/// @param partOf the id of the organisation or state whose organ it is
/// @param members the ids of its members
public record Organization(
        String slug,
        Names names,
        List<String> sameAs,
        @Nullable String kind,
        @Nullable String partOf,
        List<String> members)
        implements Party {
    public Organization {
        sameAs = List.copyOf(sameAs);
        members = List.copyOf(members);
    }

    @Override
    public String id() {
        return "organization/" + slug;
    }
}
