package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// What a request for a query may look like, beyond what the protocol layer looks at.
final class ProtocolRules {
    // They put an address or a name of the asker's choice into what a browser then runs.
    private static final Set<String> UNSAFE =
            Set.of(HttpNames.paramStyleSheet, HttpNames.paramCallback, HttpNames.paramForceAccept);

    private ProtocolRules() {}

    /// @throws Refusal naming what is wrong with the request
    static void check(HttpServletRequest request) {
        if (isUpdate(request)) {
            throw new Refusal(
                    403, "This endpoint only reads; send updates to /ds with a password.");
        }
        for (String name : UNSAFE) {
            if (request.getParameter(name) != null) {
                throw new Refusal(
                        400, "The parameter " + name + " is not supported; leave it out.");
            }
        }
        String timeout = request.getParameter(HttpNames.paramTimeout);
        if (timeout != null && !timeout.matches("[1-9][0-9]{0,8}")) {
            throw new Refusal(400, "The parameter timeout takes a whole number of seconds, as 10.");
        }
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
            throw new Refusal(400, "The charset " + charset + " is not supported; send UTF-8.");
        }
    }

    /// @throws Refusal with status 406 when no format that the asker accepts can be written
    static void checkAccept(HttpServletRequest request, Query query) {
        boolean chosen =
                Set.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3)
                        .stream()
                        .anyMatch(name -> request.getParameter(name) != null);
        if (chosen || request.getHeader("Accept") == null) {
            return;
        }
        if (ConNeg.chooseContentType(request, offer(query), null) == null) {
            throw new Refusal(
                    406,
                    "No format of this answer fits the Accept header; ask for one of "
                            + (isGraph(query)
                                    ? "text/turtle, application/n-triples, application/ld+json, application/rdf+xml."
                                    : "application/sparql-results+json, application/sparql-results+xml, text/csv, text/tab-separated-values."));
        }
    }

    private static AcceptList offer(Query query) {
        if (query.isJsonType()) {
            return DEF.jsonOffer;
        }
        if (isGraph(query)) {
            return DEF.constructOffer;
        }
        return query.isAskType() ? DEF.rsOfferBoolean : DEF.rsOfferTable;
    }

    private static boolean isGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }

    private static boolean isUpdate(HttpServletRequest request) {
        return is(request.getContentType(), "application/sparql-update")
                || request.getParameter(HttpNames.paramUpdate) != null;
    }

    private static boolean is(@Nullable String type, String wanted) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
