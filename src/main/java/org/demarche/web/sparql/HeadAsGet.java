package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/// A HEAD request, seen as the GET whose answer it wants to know of.
final class HeadAsGet extends HttpServletRequestWrapper {
    HeadAsGet(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
