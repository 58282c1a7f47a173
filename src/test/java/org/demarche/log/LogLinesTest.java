package org.demarche.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    private static final Logger LOG = new LoggerContext().getLogger("test");

    private static LoggingEvent event(String message, @Nullable Throwable thrown) {
        return new LoggingEvent("test", LOG, Level.ERROR, message, thrown, new Object[0]);
    }

    @Test
    void nobodyForgesALineOrMovesTheCursor() {
        var message = new EscapedMessage();
        assertEquals(
                "asked \\u000ademarche: 12:00:00 all well\\u001b[31m \\u202e \\u2028 T\u00fcrkiye",
                message.convert(
                        event(
                                "asked \ndemarche: 12:00:00 all well\u001b[31m \u202e \u2028 T\u00fcrkiye",
                                null)));
        assertTrue(message.convert(event("x".repeat(1_000_000), null)).length() < 3_000);
    }

    @Test
    void anExceptionsWordsAreEscapedAndItsPlacesStand() {
        var thrown =
                new IllegalStateException(
                        "outer\n\tat forged", new RuntimeException("inner\r\nCaused by: forged"));
        String trace = new EscapedTrace().convert(event("failed", thrown));
        assertTrue(
                trace.startsWith(
                        "java.lang.IllegalStateException: outer\\u000a\\u0009at forged\n"));
        assertTrue(
                trace.contains(
                        "\nCaused by: java.lang.RuntimeException: inner\\u000d\\u000aCaused by: forged\n"));
        assertTrue(trace.contains("\tat org.demarche.log.LogLinesTest."), trace);
        assertFalse(trace.lines().anyMatch(line -> line.equals("\tat forged")));
        assertEquals("", new EscapedTrace().convert(event("fine", null)));
    }

    @Test
    void onlySoManyLinesASecondPass() {
        var limit = new LinesPerSecond();
        limit.setMost(3);
        assertEquals(3, passed(limit, LongStream.range(0, 900)));
        assertEquals(3, passed(limit, LongStream.range(1_000, 1_900)));
    }

    private static long passed(LinesPerSecond limit, LongStream times) {
        return times.mapToObj(LogLinesTest::at)
                .filter(event -> limit.decide(event) == FilterReply.NEUTRAL)
                .count();
    }

    private static ILoggingEvent at(long millis) {
        LoggingEvent event = event("asked", null);
        event.setTimeStamp(millis);
        return event;
    }
}
