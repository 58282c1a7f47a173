package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.draw.ArticleDrawing;
import org.demarche.evaluate.Evaluation;
import org.demarche.evaluate.Fit;
import org.demarche.evaluate.GoldException;
import org.demarche.evaluate.GoldFiles;
import org.demarche.evaluate.Report;
import org.demarche.evaluate.Tally;
import org.demarche.extract.evidence.Calibration;
import org.demarche.store.backup.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demarche evaluate`: compares the reading with gold, and what it says of its sureness with how
/// often it is right.
@Command(
        name = "evaluate",
        description =
                "Reads articles of which is known what is in them, and tells how much is right.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private static final Path OWN = Path.of("src", "test", "resources", "gold");

    @Parameters(
            paramLabel = "GOLD",
            arity = "0..*",
            description = "Files of JSON or JSON Lines, or folders of them (default: our own).")
    private List<Path> gold = List.of();

    @Option(
            names = "--show",
            paramLabel = "N",
            description = "Shows N misses, N false alarms and N wrong values.")
    private int show;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = "Writes a table of how sure findings should be by this gold.")
    private @Nullable Path calibrate;

    @Mixin private final ReadingOptions options = new ReadingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GoldFiles files = new GoldFiles(gold.isEmpty() ? List.of(own()) : gold);
        ArticleDrawing drawing = options.drawing();
        PrintWriter out = spec.commandLine().getOut();
        try {
            Evaluation evaluation = new Evaluation(drawing.parser(), drawing.extractor());
            Tally tally = evaluation.of(files);
            Report report = new Report(tally);
            report.lines(show).forEach(out::println);
            if (calibrate != null) {
                report.leavingOneArticleOut().forEach(out::println);
                String table =
                        new Fit(tally.judgements(), Calibration.standard())
                                .calibration()
                                .toString();
                WholeFile.write(calibrate, to -> to.write(table.getBytes(UTF_8)));
            }
        } catch (GoldException e) {
            throw new UsageException(e);
        }
        out.flush();
        return ExitStatus.DONE;
    }

    /// The gold of the checkout: below the current folder, else below that of the program.
    private static Path own() {
        List<Path> roots = new ArrayList<>(List.of(Path.of("")));
        try {
            var source = EvaluateCommand.class.getProtectionDomain().getCodeSource();
            if (source != null) {
                Path target = Path.of(source.getLocation().toURI()).getParent();
                roots.add(target == null ? Path.of("") : target.resolveSibling(""));
            }
        } catch (URISyntaxException | RuntimeException e) {
            // Then there is no checkout around it.
        }
        return roots.stream()
                .map(root -> root.resolve(OWN))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(
                                "There is no gold at "
                                        + OWN
                                        + ": name a GOLD file, or start in the checkout."));
    }
}
