package org.demarche.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Resolves names for a client so that it connects to allowed addresses alone, whatever name or
/// redirection leads there: gives the addresses of a name only if all of them are allowed. For many
/// threads.
///
/// @param allowed which addresses may be connected to
public record AllowedHosts(Predicate<InetAddress> allowed) implements DnsResolver {
    /// @throws ForbiddenHostException when one of its addresses is not allowed
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!isProxy(host) && !allowed.test(address)) {
                throw new ForbiddenHostException(host);
            }
        }
        return addresses;
    }

    /// Whether the user named it as the way out of his network.
    private static boolean isProxy(String host) {
        return host.equalsIgnoreCase(System.getProperty("http.proxyHost"))
                || host.equalsIgnoreCase(System.getProperty("https.proxyHost"));
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }
}
