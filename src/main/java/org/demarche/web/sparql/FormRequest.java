package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request whose form has been read already.
final class FormRequest extends HttpServletRequestWrapper {
    private final RequestParameters parameters;

    FormRequest(HttpServletRequest request, RequestParameters parameters) {
        super(request);
        this.parameters = parameters;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.has(name) ? parameters.all(name).getFirst() : null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.has(name) ? parameters.all(name).toArray(String[]::new) : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.values().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        parameters.values().forEach((name, each) -> all.put(name, each.toArray(String[]::new)));
        return all;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }
}
