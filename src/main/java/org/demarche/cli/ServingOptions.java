package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.web.Settings;
import org.demarche.web.reader.ReaderSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that serves.
final class ServingOptions {
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description =
                    "The port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file with the password for writing at /ds as user demarche (else DEMARCHE_PASSWORD; without one, nobody writes).")
    private @Nullable Path passwordFile;

    @Option(
            names = "--fetch",
            description =
                    "Lets readers of the page /read have public addresses fetched by this server.")
    private boolean fetch;

    /// @throws UsageException when the port is none or the file cannot be read
    Settings settings() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException(
                    "--port takes a number from 0 to " + HIGHEST_PORT + ", not " + port + ".");
        }
        return Settings.reading(port)
                .withPassword(password())
                .withReader(ReaderSettings.bundled().withFetching(fetch));
    }

    private Optional<String> password() {
        if (passwordFile == null) {
            return Optional.ofNullable(System.getenv("DEMARCHE_PASSWORD"))
                    .filter(word -> !word.isBlank());
        }
        try {
            String word = Files.readString(passwordFile).strip();
            if (word.isEmpty()) {
                throw new UsageException(
                        "The password file "
                                + passwordFile
                                + " is empty: write the password in it.");
            }
            return Optional.of(word);
        } catch (IOException e) {
            throw new UsageException(
                    "The password file "
                            + passwordFile
                            + " cannot be read: check its name and rights.");
        }
    }
}
