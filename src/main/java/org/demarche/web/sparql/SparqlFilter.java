package org.demarche.web.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.jspecify.annotations.Nullable;

/// Stands before Fuseki: lets pages of other sites ask `/sparql`, shows browsers a page, answers
/// HEAD as GET without a body, and buffers what is written.
final class SparqlFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final List<String> FOR_PROGRAMS =
            List.of("format", "output", "results", "default-graph-uri", "named-graph-uri");

    private final transient FusekiFilter fuseki = new FusekiFilter();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean open = !request.getRequestURI().startsWith(EndpointPaths.WRITE);
        if (open) {
            allowOtherSites(response);
            if (isBrowser(request)) {
                request.getRequestDispatcher("/query").forward(request, response);
                return;
            }
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        boolean head = open && request.getMethod().equals("HEAD");
        var buffered = new BufferedResponse(response, head);
        fuseki.doFilter(seen(request, head), buffered, chain);
        buffered.finish();
    }

    private static void allowOtherSites(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accept != null
                && accept.startsWith("text/html")
                && FOR_PROGRAMS.stream().allMatch(name -> isEmpty(request.getParameter(name)));
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private static HttpServletRequest seen(HttpServletRequest request, boolean head) {
        if (head) {
            return new HeadAsGet(request);
        }
        boolean direct =
                request.getRequestURI().startsWith(EndpointPaths.WRITE + "/")
                        && request.getRequestURI().length() > EndpointPaths.WRITE.length() + 1
                        && request.getQueryString() == null;
        return direct ? new DirectGraph(request) : request;
    }
}
