package org.demarche.cli.reading;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/// Shows on a terminal how far the reading is, in one line that is written anew twice a second;
/// says nothing where the standard error is none.
public final class ReadingProgress implements AutoCloseable {
    private static final int INTERVAL = 500;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final @Nullable ProgressBar bar;
    private final long start = System.nanoTime();
    private volatile long total;
    private long articles;
    private long bytes;
    private long firstTime;
    private long firstBytes;

    private ReadingProgress(boolean isShown) {
        bar = isShown ? shown() : null;
    }

    /// @param total how many bytes there are in all, asked on a thread of its own
    /// @param isWanted whether it is shown where it can be
    public static ReadingProgress of(Supplier<OptionalLong> total, boolean isWanted) {
        var progress = new ReadingProgress(isWanted && ErrorTerminal.isThere());
        if (progress.bar != null) {
            Thread.ofPlatform()
                    .name("sizes")
                    .daemon()
                    .start(() -> progress.total = total.get().orElse(0));
        }
        return progress;
    }

    private ProgressBar shown() {
        int columns = ErrorTerminal.width() - 1;
        ErrorLine.leadBy(CLEAR_LINE);
        return new ProgressBarBuilder()
                .setInitialMax(-1)
                .setRenderer(this::line)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, columns))
                .setUpdateIntervalMillis(INTERVAL)
                .continuousUpdate()
                .build();
    }

    private synchronized String line(ProgressState state, int columns) {
        Duration since = Duration.ofNanos(System.nanoTime() - (firstTime == 0 ? start : firstTime));
        String line =
                new ProgressLine(articles, bytes, total, since, bytes - firstBytes).text(columns);
        // The one before may have been longer.
        return line + " ".repeat(Math.max(0, columns - line.length()));
    }

    /// Tells how far it is.
    ///
    /// @param read how many articles were read
    /// @param position how many bytes were read for them
    public synchronized void step(long read, long position) {
        if (firstTime == 0) {
            firstTime = System.nanoTime();
            firstBytes = position;
        }
        articles = read;
        bytes = Math.max(bytes, position);
    }

    /// Leaves the line as it is, and what follows goes to the next one.
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            ErrorLine.leadBy("");
        }
    }
}
