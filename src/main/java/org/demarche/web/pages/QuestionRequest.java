package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.store.NamedQuery;
import org.demarche.web.answers.AnswerRequest;
import org.demarche.web.findings.Addresses;
import org.demarche.web.negotiation.Accept;
import org.demarche.web.negotiation.AnswerKind;
import org.demarche.web.negotiation.Serialization;

/// A question by name with what stands in the address. Immutable.
///
/// @param values of its parameters, by their names
/// @param format in which a program wants the answer; empty where the Accept header tells
/// @param time in seconds; empty for the longest
record QuestionRequest(
        NamedQuery question, Map<String, String> values, String format, String time) {
    private static final String PAGE = "text/html";

    /// A representation that is linked from the head of the page.
    public record AnswerLink(String type, String href) {}

    QuestionRequest {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static QuestionRequest of(NamedQuery question, Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>(parameters);
        values.keySet().removeAll(AnswerRequest.LOOKS);
        values.keySet().removeAll(List.of("locale", "token"));
        String format = values.getOrDefault("format", "");
        String time = values.getOrDefault("timeout", "");
        values.remove("format");
        values.remove("timeout");
        return new QuestionRequest(question, values, format, time);
    }

    /// Whether a page is wanted rather than any format of the answer; formats that there are none
    /// of are left to the endpoint, which says so.
    boolean isForPeople(Accept accept) {
        List<String> types = new ArrayList<>(List.of(PAGE));
        Serialization.offers(kind()).forEach(offer -> types.add(offer.mediaType()));
        return format.equals("html")
                || format.isEmpty()
                        && accept.best(types, type -> type).map(PAGE::equals).orElse(false);
    }

    private AnswerKind kind() {
        return question.isGraph() ? AnswerKind.TRIPLES : AnswerKind.ROWS;
    }

    /// Where the endpoint answers a query as this is asked.
    String atEndpoint(String query) {
        return "/sparql?query="
                + Addresses.encoded(query)
                + (format.isEmpty() ? "" : "&format=" + Addresses.encoded(format))
                + (time.isEmpty() ? "" : "&timeout=" + Addresses.encoded(time));
    }

    /// The same answer for programs.
    List<AnswerLink> alternates(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        return Serialization.of(kind())
                .map(one ->
                        new AnswerLink(
                                one.mediaType(),
                                request.getRequestURI()
                                        + "?"
                                        + query
                                        + "format="
                                        + one.shortName()))
                .toList();
    }
}
