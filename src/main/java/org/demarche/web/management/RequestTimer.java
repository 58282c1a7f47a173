package org.demarche.web.management;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/// Times requests by the first part of their address, if the server knows it, and by their status.
/// Safe for many threads.
final class RequestTimer extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /// All other addresses count as one, so that nobody can make up new ones without end.
    private static final Set<String> KNOWN =
            Set.of(
                    "/sparql",
                    "/ds",
                    "/id",
                    "/pair",
                    "/explore",
                    "/evidence",
                    "/search",
                    "/read",
                    "/query",
                    "/queries",
                    "/graph",
                    "/static",
                    "/ontology",
                    "/actuator");

    private final transient MeterRegistry registry;

    RequestTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Timer.Sample sample = Timer.start(registry);
        try {
            chain.doFilter(request, response);
        } finally {
            sample.stop(
                    Timer.builder("http.server.requests")
                            .tag("uri", room(request.getRequestURI()))
                            .tag("status", Integer.toString(response.getStatus()))
                            .register(registry));
        }
    }

    static String room(String path) {
        int end = path.indexOf('/', 1);
        String first = end < 0 ? path : path.substring(0, end);
        return KNOWN.contains(first) || first.equals("/") ? first : "other";
    }
}
