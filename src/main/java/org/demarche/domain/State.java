package org.demarche.domain;

import java.util.List;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// A state or territory.
///
/// @param code ISO 3166-1 alpha-3, for former states 3166-3; XKX for Kosovo
/// @param sameAs IRIs of the same thing elsewhere
/// @param capital the id of its capital
/// @param former whether it exists no more
public record State(
        String code, Names names, List<String> sameAs, @Nullable String capital, boolean former)
        implements Party {
    public State {
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public String id() {
        return "state/" + code;
    }
}
