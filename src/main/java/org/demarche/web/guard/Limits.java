package org.demarche.web.guard;

import java.time.Duration;

/// What one question may cost.
///
/// @param time the longest a query runs
/// @param queries how many queries run at once; further ones are told to come again
/// @param characters the longest query text
/// @param rows the most rows of an answer; an answer that would be longer is cut and says so
/// @param statements the most statements that CONSTRUCT and DESCRIBE put together
public record Limits(Duration time, int queries, int characters, long rows, int statements) {
    /// The limits of a server that anyone may ask.
    public static final Limits PUBLIC =
            new Limits(Duration.ofSeconds(30), 8, 50_000, 1_000_000, 200_000);

    /// The same limits with another time.
    public Limits withTime(Duration other) {
        return new Limits(other, queries, characters, rows, statements);
    }
}
