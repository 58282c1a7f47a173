package org.demarche.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/// How the time grows with a text that has no end.
final class LongTexts {
    private LongTexts() {}

    static void print(Bench bench) throws IOException, InterruptedException {
        row(
                bench,
                "text without a full stop, .25, .5, 1 MB",
                2_500,
                times ->
                        "the ministers of Russia and North Korea met in Moscow and spoke of trade and the sea "
                                .repeat(times * 14 / 12));
        row(
                bench,
                "one sentence with an agreement 4,000, 8,000, 16,000 times",
                4_000,
                times ->
                        "They named "
                                + "Article 4 of the Vienna Convention and ".repeat(times)
                                + "no other.");
    }

    private static void row(Bench bench, String what, int times, IntFunction<String> text)
            throws IOException, InterruptedException {
        StringBuilder figures = new StringBuilder();
        for (int size = times; size <= 4 * times; size *= 2) {
            Path file = bench.folder().resolve("long.txt");
            Files.writeString(file, text.apply(size));
            figures.append(figures.isEmpty() ? "" : ", ")
                    .append("%.1f s".formatted(bench.extract(file).cpu()))
                    .append(
                            " (%,d MB)"
                                    .formatted(
                                            Files.size(bench.folder().resolve("quads.nq")) >> 20));
        }
        Bench.row(what + ": CPU (N-Quads)", "%s", figures);
    }
}
