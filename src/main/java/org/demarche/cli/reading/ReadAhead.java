package org.demarche.cli.reading;

import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.read.Inputs;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// Reads contents on all cores ahead of who takes what comes of them, in the order of the inputs,
/// while all that is on its way takes little memory. One thread cuts the inputs into contents,
/// which are parsed where they are read. Whoever takes is one thread.
public final class ReadAhead implements AutoCloseable {
    /// About as many bytes of memory may be on their way; a larger content goes alone.
    private static final long ROOM = 64L << 20;

    /// What comes of a byte of a content, at most of the ordinary: a statement for each word of it.
    private static final int BYTES_OF_ONE = 16;

    private static final int BYTES_OF_TRIPLE = 160;
    private static final int BYTES_OF_ARTICLE = 10_000;

    private final MemoryShare room = new MemoryShare(ROOM);
    private final ReadingWorkers<DrawnArticle> workers;

    /// An empty one after the last.
    private final BlockingQueue<CompletableFuture<@Nullable ReadContent>> running =
            new LinkedBlockingQueue<>();

    private ContentFeed feed;
    private @Nullable CompletableFuture<@Nullable ReadContent> first;
    private boolean isDone;

    public ReadAhead(Inputs inputs, ArticleDrawing drawing, boolean withText, int threads) {
        workers =
                new ReadingWorkers<>(
                        threads,
                        raw -> drawing.draw(raw, withText),
                        (raw, why) -> new DrawnArticle.Undrawn(raw.name() + " " + why));
        feed = ContentFeed.of(inputs, new Submitting());
    }

    /// How many bytes of the inputs there are in all, empty if one does not tell before it is read.
    public OptionalLong bytesTotal() {
        return feed.inputs().bytesTotal();
    }

    /// What came of the next content; null if nothing did for so long, or ever will.
    public @Nullable ReadContent next(long milliseconds) throws InterruptedException {
        if (first == null) {
            first = running.poll(milliseconds, TimeUnit.MILLISECONDS);
        }
        if (first == null) {
            feed = feed.going();
            return null;
        }
        try {
            ReadContent read = first.get(milliseconds, TimeUnit.MILLISECONDS);
            first = null;
            if (read == null) {
                isDone = true;
            } else {
                room.add(-read.weight());
            }
            return read;
        } catch (TimeoutException _) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Whether the last content was taken.
    public boolean isDone() {
        return isDone;
    }

    /// Lets go of what was not taken; what is being read is not waited for.
    @Override
    public void close() {
        feed.stop();
        workers.close();
    }

    /// Gives contents to the workers.
    private final class Submitting implements ContentFeed.ContentTaker {
        @Override
        public void take(Raw raw, long position) throws InterruptedException {
            long weight = BYTES_OF_ARTICLE + (long) BYTES_OF_ONE * raw.size();
            room.take(weight);
            running.add(workers.submit(raw).thenApply(drawn -> read(drawn, weight, position)));
        }

        @Override
        public void end(@Nullable Throwable fault) {
            running.add(
                    fault == null
                            ? CompletableFuture.completedFuture(null)
                            : CompletableFuture.failedFuture(fault));
        }

        private ReadContent read(DrawnArticle drawn, long expected, long position) {
            ReadContent read =
                    switch (drawn) {
                        case DrawnArticle.Drawn(var reading, var graph, _) -> {
                            String body = reading.article().body().flat();
                            long weight =
                                    BYTES_OF_ARTICLE
                                            + 4L * body.length()
                                            + (long) BYTES_OF_TRIPLE * graph.triples().size();
                            yield new ReadContent(drawn, words(body), weight, position);
                        }
                        case DrawnArticle.Bare _, DrawnArticle.Undrawn _ ->
                                new ReadContent(drawn, 0, BYTES_OF_ARTICLE, position);
                    };
            room.add(read.weight() - expected);
            return read;
        }
    }

    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !within ? 1 : 0;
            within = !blank;
        }
        return words;
    }
}
