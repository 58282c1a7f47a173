package org.demarche.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.io.IOX;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `src/test/scripts/benchmark`: how fast and how small the program is, beside the bare engine in
/// the same run.
@Command(
        name = "benchmark",
        description = {
            "Measures reading, start, ingest, the store's size, long texts and questions on invented",
            "articles, and prints a table. Wants a quiet machine: some minutes for 1,000 articles,",
            "half an hour for all."
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        mixinStandardHelpOptions = true)
final class Benchmark implements Callable<Integer> {
    @Option(
            names = "--program",
            paramLabel = "CHECKOUT",
            defaultValue = ".",
            description = "Measures the program there, as another version (default: this one).")
    private Path program = Path.of("");

    @Option(
            names = "--articles",
            split = ",",
            paramLabel = "N",
            defaultValue = "1000,10000",
            description = "How many articles an ingest has (default: ${DEFAULT-VALUE}).")
    private List<Integer> articles = List.of();

    @Option(
            names = "--quads",
            split = ",",
            paramLabel = "N",
            defaultValue = "1200000,6000000",
            description = "How large the stores for questions are (default: ${DEFAULT-VALUE}).")
    private List<Long> quads = List.of();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            defaultValue = "reading,ingest,again,long,questions",
            description = "Which parts (default: ${DEFAULT-VALUE}).")
    private Set<String> parts = Set.of();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("demarche-benchmark-");
        try {
            new ProgramRun(program.toAbsolutePath(), folder, "--version")
                    .to(OutputStream.nullOutputStream());
            var bench = new Bench(program.toAbsolutePath(), folder, new GeneratedArticles());
            System.out.println("| what | figure |\n|---|---|");
            if (parts.contains("reading")) {
                ReadingFigures.print(bench);
            }
            if (parts.contains("long")) {
                LongTexts.print(bench);
            }
            if (parts.contains("ingest")) {
                for (int number : articles) {
                    IngestFigures.print(bench, number);
                }
            }
            if (parts.contains("again")) {
                IngestFigures.printAgain(bench, 1_000, 20);
            }
            if (parts.contains("questions")) {
                for (long number : quads) {
                    ServedQuestions.print(bench, number);
                }
            }
            return 0;
        } finally {
            IOX.deleteAll(folder);
        }
    }
}
