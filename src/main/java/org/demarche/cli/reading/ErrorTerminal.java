package org.demarche.cli.reading;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The terminal at which the standard error is read, if it is read at one.
final class ErrorTerminal {
    static final int USUAL_WIDTH = 80;

    private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");
    private static final Path TERMINAL = Path.of("/dev/tty");

    private ErrorTerminal() {}

    /// Whether the standard error goes to a terminal; where the system does not tell, whether the
    /// other two streams do.
    static boolean isThere() {
        try {
            if (Files.isSymbolicLink(STANDARD_ERROR)
                    || Files.isDirectory(Path.of("/proc/self/fd"))) {
                String device = STANDARD_ERROR.toRealPath().toString();
                return device.startsWith("/dev/pts/")
                        || device.startsWith("/dev/tty")
                        || device.equals("/dev/console");
            }
        } catch (IOException e) {
            // Nothing that has a path, such as a pipe.
            return false;
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// How many columns it has, [#USUAL_WIDTH] if it does not tell.
    static int width() {
        try {
            Process asked =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(new File(TERMINAL.toString()))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!asked.waitFor(1, TimeUnit.SECONDS)) {
                asked.destroy();
                return USUAL_WIDTH;
            }
            String[] size =
                    new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                            .strip()
                            .split(" ");
            int width = size.length == 2 ? Integer.parseInt(size[1]) : 0;
            return width > 0 ? width : USUAL_WIDTH;
        } catch (IOException | NumberFormatException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
