package org.demarche.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.web.Listening;
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

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "The network address to listen on, such as 0.0.0.0 for all (default: this machine alone).")
    private @Nullable String listenAddress;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description =
                    "A port of its own for /actuator/health and /actuator/prometheus, without a password.")
    private @Nullable Integer metricsPort;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Notes each request in FILE; the day's date goes behind its name.")
    private @Nullable Path accessLog;

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
        checkPort("--port", 0, port);
        if (metricsPort != null) {
            checkPort("--metrics-port", 1, metricsPort);
        }
        return Settings.reading(port)
                .withListening(listening())
                .withPassword(password.value())
                .withReader(ReaderSettings.bundled().withFetching(fetch))
                .withAddress(address());
    }

    private static void checkPort(String option, int lowest, int number) {
        if (number < lowest || number > HIGHEST_PORT) {
            throw new UsageException(
                    "%s takes a number from %d to %d, not %d."
                            .formatted(option, lowest, HIGHEST_PORT, number));
        }
    }

    private Listening listening() {
        if (accessLog != null && !isWritable(accessLog.toAbsolutePath().getParent())) {
            throw new UsageException(
                    "The access log %s cannot be written: make its folder, or name another file."
                            .formatted(accessLog));
        }
        try {
            return new Listening(
                    listenAddress == null
                            ? InetAddress.getLoopbackAddress()
                            : InetAddress.getByName(listenAddress),
                    port,
                    metricsPort == null ? OptionalInt.empty() : OptionalInt.of(metricsPort),
                    Optional.ofNullable(accessLog));
        } catch (UnknownHostException e) {
            throw new UsageException(
                    "--address takes an address of this machine, such as 0.0.0.0 for all, not %s."
                            .formatted(listenAddress));
        }
    }

    private static boolean isWritable(@Nullable Path folder) {
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private PublicAddress address() {
        try {
            return PublicAddress.of(Optional.ofNullable(publicUrl), behindProxy);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
