package org.demarche.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.read.Inputs;
import org.jspecify.annotations.Nullable;

/// Reads all inputs, articles side by side, and hands on what comes of them in the order of the
/// inputs. Only a few articles are in memory at any time.
final class ReadingRun {
    private static final int AHEAD = 8;
    private static final int MEGABYTE = 1 << 20;

    private final ArticleDrawing drawing;
    private final boolean withText;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final long start = System.nanoTime();
    private boolean showsProgress = true;
    private long articles;
    private long words;
    private long failures;

    ReadingRun(ArticleDrawing drawing, boolean withText) {
        this.drawing = drawing;
        this.withText = withText;
    }

    /// For those who show themselves how far it is.
    ReadingRun withoutProgress() {
        showsProgress = false;
        return this;
    }

    /// Reads the inputs to their end.
    ///
    /// @return the exit status: done, or failed if something could not be read
    int read(List<String> arguments, Consumer<DrawnArticle> sink)
            throws IOException, InterruptedException {
        Deque<Future<DrawnArticle>> running = new ArrayDeque<>();
        try (Inputs inputs = new Inputs(arguments, System.in);
                ExecutorService workers = Executors.newFixedThreadPool(threads);
                ProgressBar progress = progress(inputs)) {
            while (inputs.hasNext() || !running.isEmpty()) {
                if (inputs.hasNext() && running.size() < threads * AHEAD) {
                    var raw = inputs.next();
                    running.add(workers.submit(() -> drawing.draw(raw, withText)));
                } else {
                    DrawnArticle drawn = running.remove().get();
                    count(drawn);
                    sink.accept(drawn);
                    if (progress != null) {
                        progress.stepTo(inputs.bytesRead() / MEGABYTE);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void count(DrawnArticle drawn) {
        switch (drawn) {
            case DrawnArticle.Drawn(var reading, var graph, var message) -> {
                articles++;
                words += words(reading.article().body().flat());
                if (message != null) {
                    tell(message);
                }
            }
            case DrawnArticle.Bare(var graph, String message) -> tell(message);
            case DrawnArticle.Undrawn(String message) -> tell(message);
        }
    }

    private void tell(String message) {
        failures++;
        System.err.println("demarche: " + message);
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

    private @Nullable ProgressBar progress(Inputs inputs) {
        if (!showsProgress || System.console() == null || !System.console().isTerminal()) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" MB", 1)
                .setInitialMax(inputs.bytesTotal().orElse(-MEGABYTE) / MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    /// One line on how much was read and how fast.
    String summary() {
        double seconds = (System.nanoTime() - start) / 1e9;
        long rate = Math.round(words / seconds);
        return "read %s with %,d words in %.1f s: %,d words a second, %,d a core%s"
                .formatted(
                        counted(articles, "article"),
                        words,
                        seconds,
                        rate,
                        rate / threads,
                        failures == 0
                                ? ""
                                : "; %s could not be read".formatted(counted(failures, "input")));
    }

    private static String counted(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
