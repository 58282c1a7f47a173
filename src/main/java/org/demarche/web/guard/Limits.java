package org.demarche.web.guard;

import java.time.Duration;

/// What one question may cost.
///
/// @param time the longest a query runs
/// @param queries how many queries run at once
/// @param characters the longest query text
/// @param rows the most rows of an answer; one that would be longer is refused or broken off
/// @param statements the most statements that CONSTRUCT and DESCRIBE put together
/// @param places what becomes of queries that find no place or do not leave theirs
/// @param sending how answers leave
public record Limits(
        Duration time,
        int queries,
        int characters,
        long rows,
        int statements,
        PlaceLimits places,
        SendingLimits sending) {
    /// The limits of a server that anyone may ask.
    public static final Limits PUBLIC =
            new Limits(Duration.ofSeconds(30), 8, 50_000, 1_000_000, 200_000);

    /// Limits with the public ones for places and sending.
    public Limits(Duration time, int queries, int characters, long rows, int statements) {
        this(time, queries, characters, rows, statements, PlaceLimits.PUBLIC, SendingLimits.PUBLIC);
    }

    /// The same limits with another time.
    public Limits withTime(Duration other) {
        return new Limits(other, queries, characters, rows, statements, places, sending);
    }

    /// The same limits with others for places.
    public Limits withPlaces(PlaceLimits other) {
        return new Limits(time, queries, characters, rows, statements, other, sending);
    }

    /// The same limits with others for sending.
    public Limits withSending(SendingLimits other) {
        return new Limits(time, queries, characters, rows, statements, places, other);
    }
}
