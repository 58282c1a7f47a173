package org.demarche.domain;

import java.util.List;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// A place on earth that is no state.
///
/// @param state the id of the state in which it lies, if it lies in one
public record Place(String slug, Names names, List<String> sameAs, @Nullable String state)
        implements Referent {
    public Place {
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public String id() {
        return "place/" + slug;
    }
}
