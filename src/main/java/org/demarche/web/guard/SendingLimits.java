package org.demarche.web.guard;

import java.time.Duration;

/// How answers leave: at the client's pace, which has a clock of its own.
///
/// @param held so many bytes of an answer are held back until it is whole, so that its status tells
///   the truth
/// @param memory so many bytes of all answers stay in memory; what is more goes to files
/// @param answer the most bytes of one answer
/// @param disk the most bytes of all answers in files
/// @param rate the least bytes a second that a client has to take, after `grace`
/// @param grace the time in which nothing is asked of a client
/// @param time the longest an answer is sent
public record SendingLimits(
        int held, long memory, long answer, long disk, long rate, Duration grace, Duration time) {
    /// Those of a server that anyone may ask.
    public static final SendingLimits PUBLIC =
            new SendingLimits(
                    1 << 20,
                    64L << 20,
                    1L << 30,
                    4L << 30,
                    2_000,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(60));
}
