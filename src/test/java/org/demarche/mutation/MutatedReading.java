package org.demarche.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.domain.Mention;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.read.Inputs;

/// Reads the mutated input of a seed and says what should not have come of it.
final class MutatedReading {
    /// Words of a stack trace, or of a fault that no input should bring about.
    private static final Pattern FAULT =
            Pattern.compile("\\tat |Exception|\\bError\\b|fault of the program");

    private static final int LONGEST = 200_000;

    private final Path folder;

    /// @param folder where inputs are written before they are read
    MutatedReading(Path folder) {
        this.folder = folder;
    }

    Path written(long seed) throws IOException {
        Base mutated = Mutations.of(seed);
        return Files.write(folder.resolve("seed-" + seed + mutated.suffix()), mutated.bytes());
    }

    /// What is wrong with what came of it; empty if nothing is. The longest are left to the
    /// command, which has a clock.
    List<String> wrong(long seed) {
        List<String> wrong = new ArrayList<>();
        if (Mutations.of(seed).bytes().length > LONGEST) {
            return wrong;
        }
        try {
            Path file = written(seed);
            try (Inputs inputs =
                    new Inputs(List.of(file.toString()), InputStream.nullInputStream())) {
                while (inputs.hasNext()) {
                    check(ArticleDrawing.bundled().draw(inputs.next(), true), wrong);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | RuntimeException | Error e) {
            wrong.add(
                    "threw " + e + " at " + List.of(e.getStackTrace()).stream().limit(4).toList());
        }
        return wrong;
    }

    private static void check(DrawnArticle drawn, List<String> wrong) {
        switch (drawn) {
            case DrawnArticle.Drawn(var reading, var graph, var message) -> {
                spans(reading, wrong);
                write(graph);
                if (message != null) {
                    sentence(message, wrong);
                }
            }
            case DrawnArticle.Bare(var graph, String message) -> {
                write(graph);
                sentence(message, wrong);
            }
            case DrawnArticle.Undrawn(String message) -> sentence(message, wrong);
        }
    }

    static void sentence(String message, List<String> wrong) {
        if (message.isBlank() || FAULT.matcher(message).find()) {
            wrong.add("says " + message.substring(0, Math.min(300, message.length())));
        }
    }

    private static void spans(Reading reading, List<String> wrong) {
        int length = reading.article().body().length();
        List<Span> spans = new ArrayList<>(reading.sentences());
        reading.mentions().stream().map(Mention::span).forEach(spans::add);
        reading.statements().stream().map(Statement::content).forEach(spans::add);
        for (Span span : spans) {
            if (span.begin() < 0
                    || span.end() > length
                    || reading.article().body().cut(span).isBlank()) {
                wrong.add("cuts nothing by " + span + " of " + length);
            }
        }
    }

    private static void write(ArticleGraph graph) {
        try (RdfWriter writer = Format.TURTLE.writer(OutputStream.nullOutputStream())) {
            writer.write(graph);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
    }
}
