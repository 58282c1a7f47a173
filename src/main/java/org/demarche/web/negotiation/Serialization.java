package org.demarche.web.negotiation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/// How an answer is written down, the one that is preferred first.
public enum Serialization {
    JSON(
            EnumSet.of(AnswerKind.ROWS, AnswerKind.TRUTH),
            List.of("application/sparql-results+json", "application/json"),
            List.of("json", "srj"),
            ResultSetLang.RS_JSON,
            null),
    XML(
            EnumSet.of(AnswerKind.ROWS, AnswerKind.TRUTH),
            List.of("application/sparql-results+xml", "application/xml", "text/xml"),
            List.of("xml", "srx"),
            ResultSetLang.RS_XML,
            null),
    CSV(
            EnumSet.of(AnswerKind.ROWS, AnswerKind.TRUTH),
            List.of("text/csv"),
            List.of("csv"),
            ResultSetLang.RS_CSV,
            null),
    TSV(
            EnumSet.of(AnswerKind.ROWS, AnswerKind.TRUTH),
            List.of("text/tab-separated-values"),
            List.of("tsv"),
            ResultSetLang.RS_TSV,
            null),
    TURTLE(
            EnumSet.of(AnswerKind.TRIPLES),
            List.of("text/turtle", "application/x-turtle"),
            List.of("turtle", "ttl", "n3"),
            Lang.TURTLE,
            RDFFormat.TURTLE_PRETTY),
    TRIG(
            EnumSet.of(AnswerKind.TRIPLES, AnswerKind.QUADS),
            List.of("application/trig", "application/x-trig"),
            List.of("trig"),
            Lang.TRIG,
            RDFFormat.TRIG_PRETTY),
    NTRIPLES(
            EnumSet.of(AnswerKind.TRIPLES),
            List.of("application/n-triples"),
            List.of("nt", "ntriples", "n-triples"),
            Lang.NTRIPLES,
            RDFFormat.NTRIPLES_UTF8),
    NQUADS(
            EnumSet.of(AnswerKind.TRIPLES, AnswerKind.QUADS),
            List.of("application/n-quads", "text/x-nquads"),
            List.of("nq", "nquads", "n-quads"),
            Lang.NQUADS,
            RDFFormat.NQUADS_UTF8),
    JSONLD(
            EnumSet.of(AnswerKind.TRIPLES, AnswerKind.QUADS),
            List.of("application/ld+json", "application/json"),
            List.of("jsonld", "json-ld", "ld+json", "json"),
            Lang.JSONLD,
            RDFFormat.JSONLD11),
    RDFXML(
            EnumSet.of(AnswerKind.TRIPLES),
            List.of("application/rdf+xml", "application/xml", "text/xml"),
            List.of("rdf", "rdfxml", "rdf+xml", "rdf/xml", "rdf-xml", "xml"),
            Lang.RDFXML,
            RDFFormat.RDFXML_PLAIN);

    private final Set<AnswerKind> kinds;
    private final List<String> mediaTypes;
    private final List<String> names;
    private final Lang lang;
    private final @Nullable RDFFormat graphFormat;

    Serialization(
            Set<AnswerKind> kinds,
            List<String> mediaTypes,
            List<String> names,
            Lang lang,
            @Nullable RDFFormat graphFormat) {
        this.kinds = kinds;
        this.mediaTypes = mediaTypes;
        this.names = names;
        this.lang = lang;
        this.graphFormat = graphFormat;
    }

    /// The format of rows.
    public Lang lang() {
        return lang;
    }

    /// The format of a graph.
    public RDFFormat graphFormat() {
        if (graphFormat == null) {
            throw new IllegalStateException(this + " writes no graphs");
        }
        return graphFormat;
    }

    /// What it is called in HTTP.
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /// What it is called in an address.
    public String shortName() {
        return names.getFirst();
    }

    private boolean isCalled(String name) {
        return names.contains(name) || mediaTypes.contains(name);
    }

    /// The formats of such answers.
    public static Stream<Serialization> of(AnswerKind kind) {
        return Stream.of(values()).filter(one -> one.kinds.contains(kind));
    }

    /// By a short name or a media type, in capitals or not.
    public static Optional<Serialization> named(String name, AnswerKind kind) {
        // Who forgets to encode the plus sign sends a space.
        String plain =
                name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "").replace(' ', '+');
        return of(kind).filter(one -> one.isCalled(plain)).findFirst();
    }

    /// What there is to choose from: all formats by their own types, then by further ones.
    public static List<Offer> offers(AnswerKind kind) {
        Stream<Offer> own = of(kind).map(one -> new Offer(one, one.mediaType()));
        Stream<Offer> further =
                of(kind).flatMap(one ->
                        one.mediaTypes.stream().skip(1).map(type -> new Offer(one, type)));
        return Stream.concat(own, further).toList();
    }

    /// The media types, for a sentence.
    public static String mediaTypes(AnswerKind kind) {
        return of(kind).map(Serialization::mediaType).collect(Collectors.joining(", "));
    }

    /// The names of formats, for a sentence.
    public static String names(AnswerKind kind) {
        return of(kind).map(Serialization::shortName).collect(Collectors.joining(", "));
    }

    /// A format under one of its media types.
    public record Offer(Serialization format, String mediaType) {
        /// The header that says so.
        public String contentType() {
            return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
        }
    }
}
