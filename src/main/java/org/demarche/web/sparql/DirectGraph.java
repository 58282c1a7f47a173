package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.web.HttpNames;
import org.jspecify.annotations.Nullable;

/// A request for the address of a graph, seen as one to `/ds` that names the graph as parameter:
/// the graph store protocol's direct identification.
final class DirectGraph extends HttpServletRequestWrapper {
    private final String graph;

    /// @param request one to an address below `/ds/`, without a query string
    DirectGraph(HttpServletRequest request) {
        super(request);
        graph = request.getRequestURL().toString();
    }

    @Override
    public String getRequestURI() {
        return EndpointPaths.WRITE;
    }

    @Override
    public String getQueryString() {
        return HttpNames.paramGraph + "=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals(HttpNames.paramGraph) ? graph : null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return name.equals(HttpNames.paramGraph) ? new String[] {graph} : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(List.of(HttpNames.paramGraph));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of(HttpNames.paramGraph, new String[] {graph});
    }
}
