package org.demarche.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.io.IOX;

/// Where measuring happens: a program, a folder for what it makes, articles for it.
///
/// @param program a checkout
record Bench(Path program, Path folder, GeneratedArticles articles) {
    static final int CORES = Runtime.getRuntime().availableProcessors();

    /// Runs the program, with what it writes in a file of the folder.
    ProgramRun run(String output, String... arguments) throws IOException, InterruptedException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(output)))) {
            return new ProgramRun(program, folder, arguments).to(out);
        }
    }

    ProgramRun extract(Path articles) throws IOException, InterruptedException {
        return run("quads.nq", "extract", "--format", "nquads", articles.toString());
    }

    ProgramRun ingest(Path articles, Path store) throws IOException, InterruptedException {
        return run("out", "ingest", "--store", store.toString(), articles.toString());
    }

    /// Where a store has its TDB2 database.
    static Path triples(Path store) {
        return store.resolve("triples");
    }

    void delete(Path some) {
        IOX.deleteAll(some);
    }

    /// The bytes that a folder takes on the disk, holes apart, in MB.
    static double megabytes(Path some) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("du", "-sk", some.toString())).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return Long.parseLong(said.split("\\s")[0]) / 1024.0;
    }

    static void row(String what, String figure, Object... values) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, figure.formatted(values));
    }
}
