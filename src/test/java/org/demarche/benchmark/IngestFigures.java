package org.demarche.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/// How fast articles get into a store, and how large it is.
final class IngestFigures {
    private IngestFigures() {}

    static void print(Bench bench, int number) throws IOException, InterruptedException {
        Path articles = bench.folder().resolve("articles.jsonl");
        Path store = bench.folder().resolve("store");
        bench.articles().write(articles, number, 0);
        ProgramRun run = bench.ingest(articles, store);
        double size = Bench.megabytes(store);
        long quads = BareEngine.quads(Bench.triples(store));

        bench.run(
                "quads.nq",
                "export",
                "--world",
                "--with-text",
                "--format",
                "nquads",
                "--store",
                store.toString());
        Path bare = bench.folder().resolve("bare");
        double loading = BareEngine.load(bench.folder().resolve("quads.nq"), bare);
        long loaded = BareEngine.quads(bare);
        bench.delete(bare);

        String what = "%,d articles, ingest: ".formatted(number);
        Bench.row(
                what + "rate",
                "%.0f articles/s, %,.0f quads/s (%,d quads, %.0f an article)",
                number / run.seconds(),
                quads / run.seconds(),
                quads,
                (double) quads / number);
        Bench.row(
                what + "the engine's sequential loader, same quads",
                "%,.0f quads/s",
                loaded / loading);
        Bench.row(what + "ratio", "%.2f", quads / run.seconds() / (loaded / loading));
        Bench.row(
                what + "CPU; peak memory, mapped files apart; mapped files",
                "%.1f s; %,d MB; %,d MB",
                run.cpu(),
                run.anonymous(),
                run.mapped());
        printSize(bench, what, store, size);
    }

    /// Articles that change again and again.
    static void printAgain(Bench bench, int number, int times)
            throws IOException, InterruptedException {
        Path articles = bench.folder().resolve("articles.jsonl");
        Path store = bench.folder().resolve("store");
        double largest = 0;
        for (int edition = 0; edition < times; edition++) {
            bench.articles().write(articles, number, edition);
            bench.ingest(articles, store);
            largest = Math.max(largest, Bench.megabytes(store));
        }
        String what = "%,d articles, changed, read %d times: ".formatted(number, times);
        Bench.row(what + "largest meanwhile", "%,.0f MB", largest);
        printSize(bench, what, store, Bench.megabytes(store));
    }

    private static void printSize(Bench bench, String what, Path store, double size)
            throws IOException, InterruptedException {
        BareEngine.compact(Bench.triples(store));
        double compacted = Bench.megabytes(store);
        bench.delete(store);
        Bench.row(
                what + "disk, compacted, ratio",
                "%,.0f MB, %,.0f MB, %.2f",
                size,
                compacted,
                size / compacted);
    }
}
