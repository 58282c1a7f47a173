package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.reading.StandardOutput;
import org.demarche.draw.DrawnArticle;
import org.demarche.graph.format.RdfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demarche extract`: reads articles and writes what it found as RDF; touches no store.
@Command(
        name = "extract",
        description = "Reads articles and writes what they say as RDF to standard output.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Mixin private final InputArguments inputs = new InputArguments();

    @Mixin private final RdfFormatOption format = new RdfFormatOption();

    @Option(names = "--with-text", description = "Writes the body text, too.")
    private boolean withText;

    @Mixin private final ReadingOptions options = new ReadingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> articles = inputs.named();
        ReadingRun run = new ReadingRun(options.drawing(), withText).following(inputs.following());
        OutputStream out = new BufferedOutputStream(new StandardOutput(), 1 << 16);
        int status;
        try (RdfWriter writer = format.writer(out)) {
            status =
                    run.read(
                            articles,
                            drawn -> {
                                switch (drawn) {
                                    case DrawnArticle.Drawn(var reading, var graph, _) ->
                                            writer.write(graph);
                                    case DrawnArticle.Bare(var graph, var message) -> {
                                        if (withText) {
                                            writer.write(graph);
                                        }
                                    }
                                    case DrawnArticle.Undrawn failed -> {}
                                }
                            });
        }
        out.flush();
        System.err.println("demarche: " + run.summary());
        return status;
    }
}
