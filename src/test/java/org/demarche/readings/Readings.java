package org.demarche.readings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.cli.WrittenReading;
import org.demarche.readings.KeptReadings.Part;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `src/test/scripts/readings`: keeps what is read today, and tells what a change of the program
/// does to it.
@Command(
        name = "readings",
        description = {
            "Keeps what is read of our gold, examples, samples and treaties, and compares.",
            "NAME is a folder below target/readings, or any folder if it has a slash."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:kept, or the same", "1:differs", "2:wrong usage, or not kept"},
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2,
        mixinStandardHelpOptions = true)
final class Readings {
    private static final Path TARGET = Path.of("target", "readings");
    private static final String CURRENT = "current";

    private Readings() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// @return the exit status
    static int run(String... arguments) {
        return new CommandLine(new Readings())
                .addSubcommand(new Keep())
                .addSubcommand(new Compare())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("readings: " + failure.getMessage());
                    return 2;
                })
                .execute(arguments);
    }

    private static KeptReadings named(String name) {
        return new KeptReadings(name.contains("/") ? Path.of(name) : TARGET.resolve(name));
    }

    @Command(name = "keep", description = "Reads all articles and keeps what is found as NAME.")
    private static final class Keep implements Callable<Integer> {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Option(
                names = "--articles",
                paramLabel = "FILE",
                description = "Reads these, too: JSON Lines or whatever demarche reads.")
        private List<Path> articles = List.of();

        @Override
        public Integer call() throws IOException, InterruptedException {
            System.out.println(read(named(name), articles));
            return 0;
        }
    }

    @Command(
            name = "compare",
            description = "Reads all articles anew and tells what differs from NAME.")
    private static final class Compare implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "NAME")
        private String name = "";

        @Parameters(
                index = "1",
                paramLabel = "LATER",
                arity = "0..1",
                description = "Compares this kept reading instead of a new one.")
        private String later = "";

        @Option(
                names = "--articles",
                paramLabel = "FILE",
                description = "Reads these, too: JSON Lines or whatever demarche reads.")
        private List<Path> articles = List.of();

        @Option(
                names = "--without",
                paramLabel = "PROPERTY",
                split = ",",
                description = {
                    "Leaves triples with this predicate out, as dem:rule, or this field of"
                            + " explanations, as sources; may be repeated."
                })
        private List<String> without = List.of();

        @Option(
                names = "--lines",
                paramLabel = "N",
                description = "Shows N lines of each file that differs (${DEFAULT-VALUE}).",
                defaultValue = "3")
        private int lines = 3;

        @Override
        public Integer call() throws IOException, InterruptedException {
            KeptReadings before = existing(name);
            Omission omission = Omission.of(without);
            KeptReadings after = later.isEmpty() ? named(CURRENT) : existing(later);
            if (later.isEmpty()) {
                System.out.println(read(after, articles));
            }
            var outcome = new ReadingComparison(before, after, omission, lines).compare();
            outcome.lines().forEach(System.out::println);
            return outcome.isSame() ? 0 : 1;
        }

        private static KeptReadings existing(String name) throws IOException {
            KeptReadings kept = named(name);
            if (!kept.exists()) {
                throw new IOException(
                        "There is no reading in " + kept.folder() + ": keep it first.");
            }
            return kept;
        }
    }

    /// @return a line that tells what was done
    private static String read(KeptReadings kept, List<Path> more)
            throws IOException, InterruptedException {
        List<NamedArticle> articles = new ArrayList<>(ArticleSets.own());
        for (Path file : more) {
            articles.addAll(ArticleSets.of(file));
        }
        kept.clear();
        WrittenReading.Writer writer = new WrittenReading.Writer();
        int threads = Runtime.getRuntime().availableProcessors();
        int unread = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<WrittenReading>> written = new ArrayList<>();
            articles.forEach(a -> written.add(workers.submit(() -> writer.write(a.raw()))));
            for (int i = 0; i < written.size(); i++) {
                WrittenReading one = written.get(i).get();
                String name = articles.get(i).name();
                kept.write(name, Part.QUADS, one.quads());
                kept.write(name, Part.EXPLANATION, one.explanation());
                if (!one.complaint().isEmpty()) {
                    unread++;
                    System.err.println("readings: " + name + ": " + one.complaint());
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return "read %d articles into %s%s"
                .formatted(
                        articles.size(),
                        kept.folder(),
                        unread == 0 ? "" : "; could not read " + unread);
    }
}
