package org.demarche.cli;

import org.demarche.web.Settings;
import org.demarche.web.reader.ReaderSettings;
import picocli.CommandLine.Mixin;
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

    @Mixin private final PasswordOption password = new PasswordOption();

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
                .withPassword(password.value())
                .withReader(ReaderSettings.bundled().withFetching(fetch));
    }
}
