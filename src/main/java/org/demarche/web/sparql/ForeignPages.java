package org.demarche.web.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.demarche.web.address.PublicAddress;

/// Refuses writes that a page of another site makes a browser send, which sends the password along
/// once it knows it. Programs, which tell no origin, go on. Safe for many threads.
final class ForeignPages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /// What a browser says of its own pages, and of what its user typed or chose.
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final transient PublicAddress address;

    ForeignPages(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println(
                        "Pages of other sites may not write here; send it from this server's own pages, or from a program.");
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwnOrigin(origin, request);
    }

    /// A proxy may speak https where this server speaks http.
    private boolean isOwnOrigin(String origin, HttpServletRequest request) {
        String host = origin.replaceFirst("(?i)^https?://", "");
        return origin.equalsIgnoreCase(address.origin(request))
                || (!host.equals(origin) && host.equalsIgnoreCase(request.getHeader("Host")));
    }
}
