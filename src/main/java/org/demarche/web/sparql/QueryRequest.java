package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.web.HttpNames;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.Accept;
import org.demarche.web.negotiation.AnswerKind;
import org.demarche.web.negotiation.Serialization;

/// A query as the SPARQL protocol brings it. Immutable.
///
/// @param text of the query
/// @param defaultGraphs the graphs that make the default graph; none: as the query says
/// @param namedGraphs the graphs that it may name; none: as the query says
/// @param time the longest it runs
/// @param format what the answer is to be written in, by name; without it, `accept` decides
record QueryRequest(
        String text,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Duration time,
        Optional<String> format,
        Accept accept) {
    // They put an address or a name of the asker's choice into what a browser then runs.
    private static final Set<String> UNSAFE =
            Set.of(HttpNames.paramStyleSheet, HttpNames.paramCallback, HttpNames.paramForceAccept);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// @param parameters of address and form
    /// @param body the query, when it came by itself
    /// @throws Refusal naming what is wrong with the request
    static QueryRequest of(
            HttpServletRequest request,
            RequestParameters parameters,
            Optional<String> body,
            Limits limits) {
        for (String name : UNSAFE) {
            if (parameters.has(name)) {
                throw new Refusal(
                        400, "The parameter " + name + " is not supported; leave it out.");
            }
        }
        String text = body.orElseGet(() -> only(parameters));
        return new QueryRequest(
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text,
                parameters.all(HttpNames.paramDefaultGraphURI),
                parameters.all(HttpNames.paramNamedGraphURI),
                time(parameters, limits),
                format(parameters),
                Accept.of(request.getHeaders("Accept")));
    }

    /// The format that the parameters name.
    static Optional<String> format(RequestParameters parameters) {
        return parameters.first(
                HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);
    }

    private static String only(RequestParameters parameters) {
        List<String> queries = parameters.all(HttpNames.paramQuery);
        if (queries.isEmpty()) {
            throw new Refusal(400, "There is no query: send it in the parameter query.");
        }
        if (queries.size() > 1) {
            throw new Refusal(400, "There is more than one query; send one at a time.");
        }
        return queries.getFirst();
    }

    private static Duration time(RequestParameters parameters, Limits limits) {
        if (!parameters.has(HttpNames.paramTimeout)) {
            return limits.time();
        }
        String own = parameters.all(HttpNames.paramTimeout).getFirst();
        if (!own.matches("[1-9][0-9]{0,8}")) {
            throw new Refusal(400, "The parameter timeout takes a whole number of seconds, as 10.");
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(own));
        return wanted.compareTo(limits.time()) < 0 ? wanted : limits.time();
    }

    /// The form of the answer that fits best.
    ///
    /// @throws Refusal that lists what there is when nothing fits
    Serialization.Offer offer(AnswerKind kind) {
        if (format.isPresent()) {
            return Serialization.named(format.get(), kind)
                    .map(one -> new Serialization.Offer(one, one.mediaType()))
                    .orElseThrow(() ->
                            new Refusal(
                                    400,
                                    "That format is not one for "
                                            + kind.words()
                                            + "; take one of "
                                            + Serialization.names(kind)
                                            + "."));
        }
        return accept.best(Serialization.offers(kind), Serialization.Offer::mediaType)
                .orElseThrow(() ->
                        new Refusal(
                                406,
                                "The answer is "
                                        + kind.words()
                                        + ", and no format of it fits the Accept header; ask for one of "
                                        + Serialization.mediaTypes(kind)
                                        + "."));
    }
}
