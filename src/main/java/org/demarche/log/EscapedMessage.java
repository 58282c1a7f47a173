package org.demarche.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// A message on one line. For logback's patterns; safe for many threads.
public final class EscapedMessage extends MessageConverter {
    private static final int LONGEST = 2_000;

    @Override
    public String convert(ILoggingEvent event) {
        String message = Escaping.of(String.valueOf(super.convert(event)));
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
