package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's holding of an office, as a text or the world's data has it.
///
/// @param of whose office it is, null if the text does not tell
/// @param from the first day, null if unknown; a text never tells it
/// @param until the last day, null if unknown or not over
/// @param former whether the holder did not hold it on the day of the text
/// @param inference how whose office it is was inferred where the text does not tell
/// @param passages where the text says so; empty if it comes from the world's data
public record Tenure(
        Person holder,
        Office office,
        @Nullable Party of,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        boolean former,
        @Nullable String inference,
        List<Span> passages,
        Confidence confidence) {
    public Tenure {
        passages = List.copyOf(passages);
    }
}
