package org.demarche.web.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ForwardedHeaderUtils;

/// Where clients reach this server: all absolute addresses that it tells start there. Immutable.
///
/// In this order: the address that the operator set; what a proxy says in `Forwarded` or
/// `X-Forwarded-…`, when the operator vouches for it; the address that the request itself names.
public final class PublicAddress {
    private final Optional<String> fixed;
    private final boolean isBehindProxy;

    private PublicAddress(Optional<String> fixed, boolean isBehindProxy) {
        this.fixed = fixed;
        this.isBehindProxy = isBehindProxy;
    }

    /// @param address as the operator sets it, such as `https://demarche.example.org`
    /// @param isBehindProxy whether what a proxy says of the client's request is believed
    /// @throws IllegalArgumentException with a sentence when it is no such address
    public static PublicAddress of(Optional<String> address, boolean isBehindProxy) {
        return new PublicAddress(address.map(PublicAddress::origin), isBehindProxy);
    }

    /// Scheme, host and port as a browser puts them in `Origin`: without a slash at the end, and
    /// without a port that the scheme has anyway.
    public String origin(HttpServletRequest request) {
        if (fixed.isPresent()) {
            return fixed.get();
        }
        var headers = new HttpHeaders();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.addAll(name, Collections.list(request.getHeaders(name)));
        }
        return origin(URI.create(request.getRequestURL().toString()).resolve("/"), headers);
    }

    String origin(URI asked, HttpHeaders headers) {
        if (fixed.isPresent() || !isBehindProxy) {
            return fixed.orElseGet(() -> origin(asked));
        }
        try {
            URI told =
                    ForwardedHeaderUtils.adaptFromForwardedHeaders(asked, headers).build().toUri();
            return isWeb(told) ? origin(told) : origin(asked);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // A proxy that says nonsense has said nothing.
            return origin(asked);
        }
    }

    /// An address on this server, whole.
    ///
    /// @param path from the first slash on, percent-encoded
    public String of(HttpServletRequest request, String path) {
        return origin(request) + path;
    }

    private static String origin(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw refused(address, e);
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        if (!isWeb(uri)
                || !(path.isEmpty() || path.equals("/"))
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null
                || uri.getRawUserInfo() != null) {
            throw refused(address, null);
        }
        return origin(uri);
    }

    private static IllegalArgumentException refused(String address, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "The public address is scheme and host alone, such as https://demarche.example.org, not "
                        + address
                        + ".",
                cause);
    }

    private static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
    }

    private static String origin(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
