package org.demarche.cli;

import java.util.Optional;
import org.demarche.web.Settings;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.reader.ReaderSettings;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where the outside reaches this server, such as https://demarche.example.org, when a proxy"
                            + " stands before it: the absolute addresses that it tells start there.")
    private @Nullable String publicUrl;

    @Option(
            names = "--behind-proxy",
            description =
                    "Believes Forwarded and X-Forwarded-... of requests; only where a proxy sets them.")
    private boolean behindProxy;

    /// @throws UsageException when the port or the address is none or the file cannot be read
    Settings settings() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException(
                    "--port takes a number from 0 to " + HIGHEST_PORT + ", not " + port + ".");
        }
        return Settings.reading(port)
                .withPassword(password.value())
                .withReader(ReaderSettings.bundled().withFetching(fetch))
                .withAddress(address());
    }

    private PublicAddress address() {
        try {
            return PublicAddress.of(Optional.ofNullable(publicUrl), behindProxy);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
