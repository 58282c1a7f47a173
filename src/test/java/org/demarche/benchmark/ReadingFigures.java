package org.demarche.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// How fast articles are read.
final class ReadingFigures {
    private static final int FEW = 1_000;
    private static final int MANY = 4_000;
    private static final int STARTS = 5;

    private ReadingFigures() {}

    static void print(Bench bench) throws IOException, InterruptedException {
        Path one = bench.folder().resolve("one.jsonl");
        bench.articles().write(one, 1, 0);
        double[] starts = new double[STARTS];
        bench.extract(one);
        for (int start = 0; start < STARTS; start++) {
            starts[start] = bench.extract(one).firstByte();
        }
        Arrays.sort(starts);
        Bench.row("start to the first triple of one article", "%.2f s", starts[STARTS / 2]);

        Path few = bench.folder().resolve("few.jsonl");
        Path many = bench.folder().resolve("many.jsonl");
        long fewWords = bench.articles().write(few, FEW, 0);
        long manyWords = bench.articles().write(many, MANY, 0);
        ProgramRun less = bench.extract(few);
        ProgramRun more = bench.extract(many);
        Bench.row(
                "%,d articles, %,d words, to N-Quads, start included".formatted(FEW, fewWords),
                "%,.0f words/s a core",
                fewWords / less.seconds() / Bench.CORES);
        Bench.row(
                "each further article, up to %,d".formatted(MANY),
                "%,.0f words/s a core",
                (manyWords - fewWords) / (more.seconds() - less.seconds()) / Bench.CORES);
        Bench.row("CPU of the one and the other", "%.1f s, %.1f s", less.cpu(), more.cpu());
        Bench.row("peak memory of the latter", "%,d MB", more.anonymous());
    }
}
