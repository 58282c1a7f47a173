package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Demarche;
import picocli.CommandLine;

/// How a command ended and what it wrote.
record Ran(int status, String out, String err) {
    /// Runs a command within this process.
    static synchronized Ran here(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        int status;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            CommandLine commands = DemarcheCommand.commandLine();
            commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
            status = commands.execute(arguments);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
        return new Ran(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Starts a command as a process of its own.
    static Process beside(Path errors, String... arguments) throws IOException {
        return child(errors, arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// The same with an output to listen to.
    static Process talking(Path errors, String... arguments) throws IOException {
        return child(errors, arguments).start();
    }

    private static ProcessBuilder child(Path errors, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                // Whoever runs the tests in the background has silenced INT.
                                "env",
                                "--default-signal=INT",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Demarche.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors.toFile());
    }

    /// Sends a process a signal by its name, such as `INT`.
    static void signal(Process process, String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
        assertEquals(0, kill.waitFor(), name);
    }

    /// The lines on the standard error that tell of faults.
    List<String> complaints() {
        return err.lines().filter(l -> !l.matches("demarche: read [\\d,.]+ articles? .*")).toList();
    }
}
