package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a clause binds somebody to do.
///
/// @param obligors who is bound
/// @param duty what they shall do
/// @param beneficiaries for whom
/// @param condition when, null if always
public record Obligation(
        List<Party> obligors, Span duty, List<Party> beneficiaries, @Nullable Span condition) {
    public Obligation {
        obligors = List.copyOf(obligors);
        beneficiaries = List.copyOf(beneficiaries);
    }
}
