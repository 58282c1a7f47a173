package org.demarche.readings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
                    "Leaves out triples with this predicate, as dem:rule, or this field of"
                            + " explanations, as place (the lines of tables); may be repeated."
                })
        private List<String> without = List.of();

        @Option(
                names = "--lines",
                paramLabel = "N",
                description =
                        "Shows N lines of a file that differs though no finding does (default:"
                                + " ${DEFAULT-VALUE}).",
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
        int unread = new Keeping(articles, kept).keep();
        return "read %d articles into %s%s"
                .formatted(
                        articles.size(),
                        kept.folder(),
                        unread == 0 ? "" : "; could not read " + unread);
    }
}
