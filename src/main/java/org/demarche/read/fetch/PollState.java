package org.demarche.read.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is remembered of an address that is asked again and again.
///
/// @param entityTag what its server called its last state
/// @param modified what it said of its time
/// @param seen marks of what was read there, the oldest first
public record PollState(@Nullable String entityTag, @Nullable String modified, List<String> seen) {
    static final PollState NONE = new PollState(null, null, List.of());

    public PollState {
        seen = List.copyOf(seen);
    }
}
