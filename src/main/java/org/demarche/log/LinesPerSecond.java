package org.demarche.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/// Lets so many lines through a second, so that nobody who asks can fill the disk. Safe for many
/// threads.
public final class LinesPerSecond extends Filter<ILoggingEvent> {
    private int most = 20;
    private long second;
    private int lines;

    /// For the setting `most` in logback's file.
    public void setMost(int most) {
        this.most = most;
    }

    @Override
    public synchronized FilterReply decide(ILoggingEvent event) {
        long now = event.getTimeStamp() / 1_000;
        if (now != second) {
            second = now;
            lines = 0;
        }
        return lines++ < most ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
