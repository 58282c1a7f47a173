package org.demarche.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/// An exception with its places in the code, its words escaped: they may repeat what was asked. For
/// logback's patterns; safe for many threads.
public final class EscapedTrace extends ThrowableHandlingConverter {
    private static final int LONGEST = 500;

    @Override
    public String convert(ILoggingEvent event) {
        var trace = new StringBuilder();
        String lead = "";
        for (IThrowableProxy thrown = event.getThrowableProxy();
                thrown != null;
                thrown = thrown.isCyclic() ? null : thrown.getCause()) {
            String message = Escaping.of(String.valueOf(thrown.getMessage()));
            trace.append(lead)
                    .append(thrown.getClassName())
                    .append(": ")
                    .append(message, 0, Math.min(LONGEST, message.length()))
                    .append('\n');
            StackTraceElementProxy[] places = thrown.getStackTraceElementProxyArray();
            for (int i = 0; i < places.length - thrown.getCommonFrames(); i++) {
                trace.append('\t').append(places[i].getSTEAsString()).append('\n');
            }
            lead = "Caused by: ";
        }
        return trace.toString();
    }
}
