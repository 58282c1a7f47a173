package org.demarche.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of the program in a process of its own, and what it took. For one thread.
final class ProgramRun {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final List<String> command;
    private final Path errors;
    private double seconds;
    private double firstByte;
    private double cpu;
    private long anonymous;
    private long mapped;

    /// @param checkout where the program's launcher is
    ProgramRun(Path checkout, Path folder, String... arguments) {
        command = new ArrayList<>(List.of(checkout.resolve("demarche").toString()));
        command.addAll(List.of(arguments));
        errors = folder.resolve("errors");
    }

    /// Waits for its end.
    ///
    /// @param out takes what it writes
    /// @throws IOException when it fails, with what it said
    ProgramRun to(OutputStream out) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        Thread watch = Thread.ofPlatform().start(() -> watch(process));
        try (InputStream in = process.getInputStream()) {
            int first = in.read();
            firstByte = since(begin);
            if (first >= 0) {
                out.write(first);
                in.transferTo(out);
            }
        }
        int status = process.waitFor();
        seconds = since(begin);
        watch.join();
        if (status != 0) {
            throw new IOException(
                    String.join(" ", command) + " ended with " + status + ": " + said());
        }
        return this;
    }

    private void watch(Process process) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try {
            do {
                cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
                for (String line : lines(status)) {
                    if (line.startsWith("RssAnon:")) {
                        anonymous = Math.max(anonymous, kilobytes(line));
                    } else if (line.startsWith("RssFile:")) {
                        mapped = Math.max(mapped, kilobytes(line));
                    }
                }
            } while (!process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> lines(Path status) {
        try {
            return Files.readAllLines(status, StandardCharsets.US_ASCII);
        } catch (IOException _) {
            return List.of(); // It has ended, or there is no /proc.
        }
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private String said() throws IOException {
        try {
            return Files.readString(errors);
        } catch (NoSuchFileException _) {
            return "";
        }
    }

    /// From the command to its end.
    double seconds() {
        return seconds;
    }

    /// From the command to the first byte that it wrote, in seconds.
    double firstByte() {
        return firstByte;
    }

    /// Of all its threads, in seconds, but for its last 50 ms.
    double cpu() {
        return cpu;
    }

    /// The most memory of its own that it had at one time, in MB.
    long anonymous() {
        return anonymous >> 10;
    }

    /// The most of mapped files that it had in memory at one time, in MB.
    long mapped() {
        return mapped >> 10;
    }
}
