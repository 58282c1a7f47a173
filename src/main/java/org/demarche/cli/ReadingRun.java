package org.demarche.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.demarche.cli.reading.ErrorLine;
import org.demarche.cli.reading.ReadAhead;
import org.demarche.cli.reading.ReadContent;
import org.demarche.cli.reading.ReadingProgress;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.read.Following;
import org.demarche.read.Inputs;

/// Reads all inputs, articles side by side, and hands on what comes of them in the order of the
/// inputs. Only a few articles are in memory at any time.
final class ReadingRun {
    /// Between two looks whether to stop, in milliseconds.
    private static final int LOOK = 200;

    private final ArticleDrawing drawing;
    private final boolean withText;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final long start = System.nanoTime();
    private boolean showsProgress = true;
    private BooleanSupplier stops = () -> false;
    private Following following = Following.NONE;
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

    /// Reads what contents link to, too.
    ReadingRun following(Following links) {
        following = links;
        return this;
    }

    /// Hands on nothing more as soon as `given` is true, which it is asked often.
    ReadingRun until(BooleanSupplier given) {
        stops = given;
        return this;
    }

    /// Reads the inputs to their end, or until it is to stop.
    ///
    /// @return the exit status: done, or failed if something could not be read
    int read(List<String> arguments, Consumer<DrawnArticle> sink) throws InterruptedException {
        Inputs inputs = new Inputs(arguments, System.in, following);
        try (var ahead = new ReadAhead(inputs, drawing, withText, threads);
                var progress = ReadingProgress.of(ahead::bytesTotal, showsProgress)) {
            while (!ahead.isDone() && !stops.getAsBoolean()) {
                ReadContent read = ahead.next(LOOK);
                if (read == null) {
                    continue;
                }
                count(read);
                sink.accept(read.drawn());
                progress.step(articles, read.position());
            }
        }
        drawing.parser().unknownFields().tell().forEach(ErrorLine::tell);
        return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void count(ReadContent read) {
        switch (read.drawn()) {
            case DrawnArticle.Drawn(_, _, var message) -> {
                articles++;
                words += read.words();
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
        ErrorLine.tell(message);
    }

    /// Whether anything came of the inputs.
    boolean hasRead() {
        return articles > 0 || failures > 0;
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

    /// A number with its noun.
    static String counted(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
