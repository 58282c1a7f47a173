package org.demarche.web.guard;

import java.time.Duration;

/// What becomes of queries that find no place or do not leave theirs.
///
/// @param waiting how many wait for a place; further ones are told at once to come again
/// @param patience how long one waits
/// @param grace how long after its end a query may take to stop before its thread is given up
/// @param lost how many threads are given up and replaced; the place of a further one stays taken
/// @param memory the part of the old generation, 0 to 1, from which on the query is stopped that
///   allocated most
public record PlaceLimits(int waiting, Duration patience, Duration grace, int lost, double memory) {
    /// Those of a server that anyone may ask.
    public static final PlaceLimits PUBLIC =
            new PlaceLimits(64, Duration.ofSeconds(5), Duration.ofMillis(1_500), 8, 0.75);
}
