package org.demarche.cli.reading;

import java.io.IOException;
import java.time.Duration;
import org.demarche.cli.reading.TimeBound.Moment;
import org.demarche.read.Inputs;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// Cuts inputs into contents, on a thread of its own. An input may compute for so long without a
/// byte of it being read, then another thread goes on behind it.
final class ContentFeed {
    /// Who takes the contents.
    interface ContentTaker {
        /// @param position how many bytes of the inputs were read to get it
        void take(Raw raw, long position) throws InterruptedException;

        /// After the last.
        ///
        /// @param fault why there are no more, null if all were taken
        void end(@Nullable Throwable fault);
    }

    private static final Duration BOUND = Duration.ofSeconds(20);

    private final Inputs inputs;
    private final ContentTaker taker;
    private final Duration bound;
    private final Thread thread;

    /// When it began to look for the next content, or when a byte was read for it since; null while
    /// it looks for none.
    private @Nullable Moment begin;

    private long bytes;
    private boolean isLost;

    private ContentFeed(Inputs inputs, ContentTaker taker, Duration bound) {
        this.inputs = inputs;
        this.taker = taker;
        this.bound = bound;
        thread =
                Thread.ofPlatform()
                        .name("inputs")
                        .daemon()
                        .stackSize(ReadingWorkers.STACK)
                        .unstarted(this::feed);
    }

    static ContentFeed of(Inputs inputs, ContentTaker taker) {
        return started(inputs, taker, BOUND);
    }

    static ContentFeed started(Inputs inputs, ContentTaker taker, Duration bound) {
        var feed = new ContentFeed(inputs, taker, bound);
        feed.thread.start();
        return feed;
    }

    Inputs inputs() {
        return inputs;
    }

    void stop() {
        thread.interrupt();
    }

    private void feed() {
        try (inputs) {
            while (isThereMore()) {
                taker.take(inputs.next(), inputs.bytesRead());
            }
            if (isOurs()) {
                taker.end(null);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            if (isOurs()) {
                taker.end(e);
            }
        }
    }

    private boolean isThereMore() {
        synchronized (this) {
            begin = Moment.of(thread);
            bytes = inputs.bytesRead();
        }
        boolean more = inputs.hasNext();
        synchronized (this) {
            begin = null;
            return more && !isLost;
        }
    }

    private synchronized boolean isOurs() {
        return !isLost;
    }

    /// Who goes on: this one, or another if it does not come back from an input.
    synchronized ContentFeed going() {
        if (begin == null) {
            return this;
        }
        long read = inputs.bytesRead();
        if (read != bytes) {
            bytes = read;
            begin = Moment.of(thread);
            return this;
        }
        if (!TimeBound.isComputing(bound, begin, thread)) {
            return this;
        }
        isLost = true;
        thread.interrupt();
        return started(
                inputs.withoutCurrent(
                        "took longer than the %,d seconds that it may take to be unpacked and was left out; unpack it yourself"
                                .formatted(bound.toSeconds())),
                taker,
                bound);
    }
}
