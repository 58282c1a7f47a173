package org.demarche.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When an article appeared, as precise as it says.
///
/// @param time null if only the day is known
/// @param offset null if the zone is not told
public record PublicationTime(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    /// ISO 8601, with seconds if there is a time: `2025-07-13T03:02:00+07:00`, `2024-10-16`.
    @Override
    public String toString() {
        if (time == null) {
            return day.toString();
        }
        String clock =
                "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
        return day + "T" + clock + (offset == null ? "" : offset.getId());
    }
}
