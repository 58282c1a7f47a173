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

/// A question by name with what stands in the address. Immutable.
///
/// @param values of its parameters, by their names
/// @param format in which a program wants the answer; empty where the Accept header tells
/// @param time in seconds; empty for the longest
record QuestionRequest(
        NamedQuery question, Map<String, String> values, String format, String time) {
    private static final String PAGE = "text/html";

    /// A format of answers: its short name and its media types.
    private enum WrittenAnswer {
        JSON("json", false, "application/sparql-results+json", "application/json"),
        XML("xml", false, "application/sparql-results+xml", "application/xml", "text/xml"),
        CSV("csv", false, "text/csv"),
        TSV("tsv", false, "text/tab-separated-values"),
        TURTLE("turtle", true, "text/turtle"),
        JSONLD("jsonld", true, "application/ld+json", "application/json"),
        NTRIPLES("nt", true, "application/n-triples"),
        RDFXML("rdf", true, "application/rdf+xml", "application/xml", "text/xml"),
        TRIG("trig", true, "application/trig"),
        NQUADS("nq", true, "application/n-quads");

        private final String name;
        private final boolean isGraph;
        private final List<String> types;

        WrittenAnswer(String name, boolean isGraph, String... types) {
            this.name = name;
            this.isGraph = isGraph;
            this.types = List.of(types);
        }

        static List<WrittenAnswer> of(NamedQuery question) {
            List<WrittenAnswer> all = new ArrayList<>(List.of(values()));
            all.removeIf(one -> one.isGraph != question.isGraph());
            return all;
        }
    }

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
        WrittenAnswer.of(question).forEach(one -> types.addAll(one.types));
        return format.equals("html")
                || format.isEmpty()
                        && accept.best(types, type -> type).map(PAGE::equals).orElse(false);
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
        return WrittenAnswer.of(question).stream()
                .map(one ->
                        new AnswerLink(
                                one.types.getFirst(),
                                request.getRequestURI() + "?" + query + "format=" + one.name))
                .toList();
    }
}
