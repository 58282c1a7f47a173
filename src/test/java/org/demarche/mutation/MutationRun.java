package org.demarche.mutation;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.cli.DemarcheCommand;

/// Reads mutated inputs by `demarche extract` and tells which seeds went wrong, how long the
/// slowest took and how much memory the most.
///
/// Arguments: how many, the first seed, and the step from one seed to the next.
final class MutationRun {
    private static final double MOST_SECONDS = 20;
    private static final long MOST_BYTES = 1L << 30;

    private static final Pattern NO_FAULT =
            Pattern.compile("^demarche: read [\\d,.]+ articles? |names are not known");

    private MutationRun() {}

    /// How a command ended and what it said.
    private record Run(int status, String said, double seconds) {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long first = Long.parseLong(arguments[1]);
        long step = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Path folder = Files.createTempDirectory("mutations");
        var reading = new MutatedReading(folder);
        PrintStream out = System.out;
        int bad = 0;
        double slowest = 0;
        long slowestSeed = first;
        for (long seed = first; seed < first + count; seed += step) {
            List<String> wrong = new ArrayList<>(reading.wrong(seed));
            Path file = reading.written(seed);
            Run run = run(file);
            Files.delete(file);
            check(run, wrong);
            if (run.seconds > slowest) {
                slowest = run.seconds;
                slowestSeed = seed;
            }
            if (!wrong.isEmpty()) {
                bad++;
                out.println("seed " + seed + ": " + wrong.stream().distinct().limit(3).toList());
            }
        }
        Files.delete(folder);
        long heap = heap();
        out.printf(
                "%d inputs from seed %d in steps of %d: %d wrong; the slowest took %.1f s (seed %d); heap %d MB%n",
                (count + step - 1) / step, first, step, bad, slowest, slowestSeed, heap >> 20);
        System.exit(bad == 0 && heap <= MOST_BYTES ? 0 : 1);
    }

    private static Run run(Path file) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        long start = computing();
        try {
            System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = DemarcheCommand.run("extract", file.toString());
            double seconds = (computing() - start) / 1e9;
            return new Run(status, err.toString(StandardCharsets.UTF_8), seconds);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    /// The nanoseconds of computing that this process had, whatever else the machine did meanwhile.
    private static long computing() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /// Each line is a sentence of the program, and the status tells whether there is one of a
    /// fault.
    private static void check(Run run, List<String> wrong) {
        long faults = 0;
        for (String line : run.said.lines().toList()) {
            if (!line.startsWith("demarche: ")) {
                wrong.add("writes " + line.substring(0, Math.min(200, line.length())));
            }
            faults += NO_FAULT.matcher(line).find() ? 0 : 1;
            MutatedReading.sentence(line, wrong);
        }
        if (run.status != (faults == 0 ? 0 : 1)) {
            wrong.add("ends with status " + run.status + " after " + faults + " faults");
        }
        if (run.seconds > MOST_SECONDS) {
            wrong.add("takes %.1f s".formatted(run.seconds));
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
