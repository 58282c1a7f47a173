package org.demarche.web.management;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/// Keeps everything but health and metrics off the port that is for these. Safe for many threads.
public final class ManagementPort extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN =
            Set.of(ManagementPaths.HEALTH, ManagementPaths.METRICS);

    private final int port;

    /// @param port its number; -1 when there is none
    public ManagementPort(int port) {
        this.port = port;
    }

    /// Whether a request came by this port.
    public boolean isOf(HttpServletRequest request) {
        return request.getLocalPort() == port;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOf(request) && !SHOWN.contains(request.getRequestURI())) {
            response.setStatus(404);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .println(
                            "This port has %s and %s alone."
                                    .formatted(ManagementPaths.HEALTH, ManagementPaths.METRICS));
            return;
        }
        chain.doFilter(request, response);
    }
}
