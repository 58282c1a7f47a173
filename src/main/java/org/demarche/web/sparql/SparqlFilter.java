package org.demarche.web.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.riot.web.HttpNames;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.Accept;
import org.demarche.web.negotiation.AnswerKind;
import org.demarche.web.negotiation.Serialization;
import org.jspecify.annotations.Nullable;

/// Tells the requests of the SPARQL protocols apart: queries, descriptions of the service, people
/// who want a page, and, at `/ds`, what writes.
final class SparqlFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final Set<String> READING = Set.of("GET", "HEAD", "POST");
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final int BYTES_IN_A_FORM = 3 * BYTES_OF_A_CHARACTER;
    private static final int BYTES_OF_OTHERS = 64 * 1024;
    private static final int BYTES_OF_AN_UPDATE = 3 << 20;

    private final transient FusekiFilter fuseki = new FusekiFilter();
    private final transient QueryService queries;
    private final transient DescriptionService descriptions;
    private final transient Limits limits;

    SparqlFilter(QueryService queries, DescriptionService descriptions, Limits limits) {
        this.queries = queries;
        this.descriptions = descriptions;
        this.limits = limits;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean open = !request.getRequestURI().startsWith(EndpointPaths.WRITE);
        if (open) {
            allowOtherSites(response);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try {
            if (open) {
                read(request, response);
            } else {
                write(request, response, chain);
            }
        } catch (Refusal e) {
            refuse(e, response);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", ALLOWED);
            return;
        }
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", ALLOWED);
            throw new Refusal(405, "This endpoint answers queries; send them by GET or POST.");
        }
        if (request.getMethod().equals("POST")) {
            posted(request, response);
            return;
        }
        RequestParameters parameters = RequestParameters.of(request.getQueryString());
        if (parameters.has(HttpNames.paramUpdate)) {
            throw onlyReads();
        }
        if (isForPeople(request, parameters)) {
            request.getRequestDispatcher("/query").forward(request, response);
        } else if (isBare(request)) {
            descriptions.answer(request, response, false);
        } else {
            query(request, response, parameters, Optional.empty());
        }
    }

    private void posted(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RequestParameters parameters = RequestParameters.of(request.getQueryString());
        String type = mediaType(request);
        checkCharset(request);
        if (type.equals(UPDATE) || parameters.has(HttpNames.paramUpdate)) {
            throw onlyReads();
        }
        switch (type) {
            case QUERY -> {
                int bytes = BYTES_OF_A_CHARACTER * limits.characters() + 1;
                String text =
                        new RequestBody(bytes, limits.time(), "query", characters()).text(request);
                query(request, response, parameters, Optional.of(text));
            }
            case FORM -> {
                RequestParameters all = parameters.and(form(request, true));
                if (all.has(HttpNames.paramUpdate)) {
                    throw onlyReads();
                }
                query(request, response, all, Optional.empty());
            }
            default -> throw unknownType();
        }
    }

    /// Queries as at the public address; the rest writes.
    private void write(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestParameters parameters = RequestParameters.of(request.getQueryString());
        String type = mediaType(request);
        String method = request.getMethod();
        boolean whole = request.getRequestURI().replaceFirst("/$", "").equals(EndpointPaths.WRITE);
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (type.equals(UPDATE) || type.equals(FORM)) {
            checkCharset(request);
        }
        if (reads && parameters.has(HttpNames.paramUpdate)) {
            response.setHeader("Allow", "POST");
            throw new Refusal(405, "An update is not sent by GET; send it by POST.");
        }
        if (whole && reads && parameters.has(HttpNames.paramQuery)) {
            query(request, response, parameters, Optional.empty());
        } else if (whole && reads && isBare(request)) {
            descriptions.answer(request, response, true);
        } else if (whole && method.equals("POST") && type.equals(QUERY)) {
            posted(request, response);
        } else if (whole && method.equals("POST") && type.equals(FORM)) {
            RequestParameters all = parameters.and(form(request, false));
            if (all.has(HttpNames.paramQuery) && all.has(HttpNames.paramUpdate)) {
                throw new Refusal(400, "There are a query and an update; send one of them.");
            }
            if (all.has(HttpNames.paramQuery)) {
                query(request, response, all, Optional.empty());
            } else {
                others(new FormRequest(request, all), response, chain);
            }
        } else {
            // Whoever looks for parameters in a body of several parts leaves nothing of it.
            others(new FormRequest(request, parameters), response, chain);
        }
    }

    private void others(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean direct =
                request.getRequestURI().startsWith(EndpointPaths.WRITE + "/")
                        && request.getRequestURI().length() > EndpointPaths.WRITE.length() + 1
                        && request.getQueryString() == null;
        fuseki.doFilter(direct ? new DirectGraph(request) : request, response, chain);
        if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED
                && !response.isCommitted()) {
            response.setHeader("Allow", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
        }
    }

    private void query(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestParameters parameters,
            Optional<String> body)
            throws IOException {
        queries.answer(QueryRequest.of(request, parameters, body, limits), request, response);
    }

    private RequestParameters form(HttpServletRequest request, boolean open) {
        var body =
                open
                        ? new RequestBody(
                                BYTES_IN_A_FORM * limits.characters() + BYTES_OF_OTHERS,
                                limits.time(),
                                "form",
                                "a query of " + characters() + " needs")
                        : new RequestBody(BYTES_OF_AN_UPDATE, limits.time(), "form", "3 MB");
        return RequestParameters.of(body.text(request));
    }

    private String characters() {
        return limits.characters() + " characters";
    }

    private static void checkCharset(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        String charset =
                type.contains("charset=")
                        ? type.replaceFirst(".*charset=\\s*\"?([^\";\\s]*).*", "$1")
                        : "utf-8";
        if (!charset.equals("utf-8") && !charset.equals("utf8")) {
            throw new Refusal(415, "The charset is not supported; send UTF-8.");
        }
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Refusal onlyReads() {
        return new Refusal(403, "This endpoint only reads; send updates to /ds with a password.");
    }

    private static Refusal unknownType() {
        return new Refusal(
                415,
                "A query is posted as a form (application/x-www-form-urlencoded) or by itself (application/sparql-query).");
    }

    private static void allowOtherSites(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", ALLOWED);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private static boolean isBare(HttpServletRequest request) {
        return isEmpty(request.getQueryString());
    }

    /// Whether somebody rather wants a page than any format of an answer.
    private static boolean isForPeople(HttpServletRequest request, RequestParameters parameters) {
        Accept accept = Accept.of(request.getHeaders("Accept"));
        double page = accept.quality("text/html");
        return accept.names("text/html")
                && QueryRequest.format(parameters).isEmpty()
                && !parameters.has(HttpNames.paramDefaultGraphURI)
                && !parameters.has(HttpNames.paramNamedGraphURI)
                && List.of(AnswerKind.ROWS, AnswerKind.TRIPLES).stream()
                        .flatMap(kind -> Serialization.offers(kind).stream())
                        .map(Serialization.Offer::mediaType)
                        .allMatch(type ->
                                accept.quality(type) < page
                                        || (accept.quality(type) == page && !accept.names(type)));
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private static void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        if (refusal.status() == 503) {
            response.setHeader("Retry-After", "5");
        }
        byte[] sentence = (refusal.sentence() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status());
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(sentence.length);
        response.getOutputStream().write(sentence);
    }
}
