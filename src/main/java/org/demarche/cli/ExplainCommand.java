package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.cli.explanation.ExplanationJson;
import org.demarche.cli.explanation.ExplanationText;
import org.demarche.cli.explanation.ExplanationWriter;
import org.demarche.cli.explanation.Sources;
import org.demarche.cli.explanation.Wrapping;
import org.demarche.cli.reading.ErrorLine;
import org.demarche.cli.reading.ReadingWorkers;
import org.demarche.cli.reading.StandardOutput;
import org.demarche.domain.Article;
import org.demarche.draw.ArticleDrawing;
import org.demarche.extract.explain.Explanation;
import org.demarche.extract.explain.FindingKind;
import org.demarche.read.Inputs;
import org.demarche.read.Outcome;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demarche explain`: shows articles with what was found in them and why; touches no store.
@Command(
        name = "explain",
        description = {
            "Shows articles sentence by sentence, with what was found in them and for each finding"
                    + " the rule, the words and the entry of the dictionaries behind it."
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    /// How explanations are written.
    enum ExplanationFormat {
        TEXT,
        JSON
    }

    private static final int NARROWEST = 40;

    @Mixin private final InputArguments inputs = new InputArguments();

    @Option(
            names = "--only",
            paramLabel = "LAYER",
            split = ",",
            description =
                    "Shows only these, parted by commas: ${COMPLETION-CANDIDATES} (default: all).")
    private @Nullable Set<FindingKind> only;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, or json: an object a line for each finding (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private ExplanationFormat format = ExplanationFormat.TEXT;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "How wide lines of text may be (default: ${DEFAULT-VALUE}).",
            defaultValue = "110")
    private int width = 110;

    @Mixin private final ReadingOptions options = new ReadingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> articles = inputs.named();
        if (width < NARROWEST) {
            throw new UsageException("--width takes " + NARROWEST + " columns or more.");
        }
        ArticleDrawing drawing = options.drawing();
        Set<FindingKind> layers = only == null ? EnumSet.allOf(FindingKind.class) : only;
        OutputStream stream = new BufferedOutputStream(new StandardOutput(), 1 << 16);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        Sources sources = new Sources(drawing.world().places());
        ExplanationWriter writer =
                switch (format) {
                    case TEXT ->
                            new ExplanationText(
                                    out, sources, layers, new Wrapping(width, Ansi.AUTO.enabled()));
                    case JSON -> new ExplanationJson(out, sources, layers);
                };
        int status = ExitStatus.DONE;
        try (Inputs found = new Inputs(articles, System.in, inputs.following());
                var reader =
                        new ReadingWorkers<ExplainedContent>(
                                1,
                                raw -> explained(raw, drawing),
                                (raw, why) -> new ExplainedContent(null, raw.name() + " " + why))) {
            while (found.hasNext()) {
                ExplainedContent explained = reader.submit(found.next()).join();
                if (explained.explanation != null) {
                    writer.write(explained.explanation);
                    out.flush();
                    stream.flush();
                }
                status = explained.message == null ? status : tell(explained.message);
            }
        }
        out.flush();
        stream.flush();
        return status;
    }

    /// An article with what was found in it, or what there is to say of it, or both.
    private record ExplainedContent(@Nullable Explanation explanation, @Nullable String message) {}

    private static ExplainedContent explained(Raw raw, ArticleDrawing drawing) {
        return switch (drawing.parser().parse(raw)) {
            case Outcome.Read(var article) -> {
                Explanation explanation = drawing.extractor().explain(article);
                Article read = explanation.reading().article();
                yield new ExplainedContent(
                        explanation, ArticleDrawing.cut(raw.name(), article, read));
            }
            case Outcome.Foreign(var article, String message) ->
                    new ExplainedContent(null, message);
            case Outcome.Failed(var fault) -> new ExplainedContent(null, fault.message());
        };
    }

    private static int tell(String message) {
        ErrorLine.tell(message);
        return ExitStatus.FAILED;
    }
}
