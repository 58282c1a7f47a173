package org.demarche.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a server listens, and where its operator looks after it.
///
/// @param address the network address; a loopback one is reached from the same machine alone
/// @param port the TCP port; 0 takes any free one
/// @param metricsPort a port of its own for health and metrics, which asks for no password
/// @param accessLog a file that gets a line for each request; a day's worth each
public record Listening(
        InetAddress address, int port, OptionalInt metricsPort, Optional<Path> accessLog) {
    /// On this machine alone.
    public static Listening locally(int port) {
        return new Listening(
                InetAddress.getLoopbackAddress(), port, OptionalInt.empty(), Optional.empty());
    }

    /// What stands for the address in a link that works on this machine.
    String host() {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return "localhost";
        }
        String host = address.getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
