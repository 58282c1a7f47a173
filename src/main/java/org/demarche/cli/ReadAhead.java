package org.demarche.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
final class ReadAhead implements AutoCloseable {
    /// About as many bytes of memory may be on their way; a larger content goes alone.
    private static final long ROOM = 96L << 20;

    /// What comes of a byte of a content, at most of the ordinary: a statement for each word of it.
    private static final int BYTES_OF_ONE = 16;

    private static final int BYTES_OF_TRIPLE = 160;
    private static final int BYTES_OF_ARTICLE = 10_000;

    /// What came of one content.
    ///
    /// @param words how many it has, 0 if it could not be read
    /// @param weight about how many bytes it takes
    record ReadContent(DrawnArticle drawn, int words, long weight) {}

    private final ArticleDrawing drawing;
    private final boolean withText;
    private final Inputs inputs;
    private final MemoryShare room = new MemoryShare(ROOM);
    private final ExecutorService workers;
    private final Thread feeder = Thread.ofPlatform().name("inputs").daemon().unstarted(this::feed);

    /// An empty one after the last.
    private final BlockingQueue<Future<@Nullable ReadContent>> running =
            new LinkedBlockingQueue<>();

    private @Nullable Future<@Nullable ReadContent> first;
    private boolean isDone;

    ReadAhead(List<String> arguments, ArticleDrawing drawing, boolean withText, int threads) {
        this.drawing = drawing;
        this.withText = withText;
        inputs = new Inputs(arguments, System.in);
        workers =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().name("reading-", 0).daemon().factory());
        feeder.start();
    }

    /// The inputs, to be asked how far they are.
    Inputs inputs() {
        return inputs;
    }

    /// What came of the next content; null if nothing did for so long, or ever will.
    @Nullable ReadContent next(long milliseconds) throws InterruptedException {
        if (first == null) {
            first = running.poll(milliseconds, TimeUnit.MILLISECONDS);
        }
        if (first == null) {
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
            switch (e.getCause()) {
                case Error fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Whether the last content was taken.
    boolean isDone() {
        return isDone;
    }

    private void feed() {
        try (inputs) {
            while (inputs.hasNext()) {
                Raw raw = inputs.next();
                long weight = weight(raw);
                room.take(weight);
                running.add(workers.submit(() -> read(raw, weight)));
            }
            running.add(CompletableFuture.completedFuture(null));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            running.add(CompletableFuture.failedFuture(e));
        }
    }

    private ReadContent read(Raw raw, long expected) {
        DrawnArticle drawn = drawing.draw(raw, withText);
        var read =
                switch (drawn) {
                    case DrawnArticle.Drawn(var reading, var graph, _) -> {
                        String body = reading.article().body().flat();
                        long weight =
                                BYTES_OF_ARTICLE
                                        + 4L * body.length()
                                        + (long) BYTES_OF_TRIPLE * graph.triples().size();
                        yield new ReadContent(drawn, words(body), weight);
                    }
                    case DrawnArticle.Bare _, DrawnArticle.Undrawn _ ->
                            new ReadContent(drawn, 0, BYTES_OF_ARTICLE);
                };
        room.add(read.weight() - expected);
        return read;
    }

    private static long weight(Raw raw) {
        return BYTES_OF_ARTICLE + (long) BYTES_OF_ONE * raw.size();
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

    /// Lets go of what was not taken; what is being read is not waited for.
    @Override
    public void close() {
        feeder.interrupt();
        workers.shutdownNow();
    }

    /// How much memory is taken by what is on its way. What comes out of a content can be more than
    /// was expected: then the next ones wait longer.
    private static final class MemoryShare {
        private final long most;
        private long taken;

        MemoryShare(long most) {
            this.most = most;
        }

        synchronized void take(long bytes) throws InterruptedException {
            while (taken > 0 && taken + bytes > most) {
                wait();
            }
            taken += bytes;
        }

        synchronized void add(long bytes) {
            taken += bytes;
            notifyAll();
        }
    }
}
