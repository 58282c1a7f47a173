package org.demarche.web.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.store.QueryLibrary;
import org.demarche.web.negotiation.AnswerKind;
import org.demarche.web.negotiation.RdfFormat;
import org.demarche.web.negotiation.Serialization;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What programs can ask here, in OpenAPI 3.1. Safe for many threads.
final class OpenApi {
    private static final List<String> ROWS =
            Serialization.of(AnswerKind.ROWS).map(Serialization::mediaType).toList();

    private final QueryLibrary library;

    OpenApi(QueryLibrary library) {
        this.library = library;
    }

    /// The document.
    ///
    /// @param origin of this server, without a slash at its end
    String json(String origin) {
        Map<String, Object> paths = new TreeMap<>();
        library.queries()
                .forEach(query ->
                        paths.put("/queries/" + query.name(), Map.of("get", named(query))));
        paths.put("/sparql", sparql());
        paths.put("/id/{kind}/{name}", individual());
        paths.put(
                "/ontology",
                document("ontology", "The ontology: classes, properties, acts, rules"));
        paths.put("/.well-known/void", document("void", "The data in VoID, with counts"));
        paths.put("/dcat", document("dcat", "The data in DCAT, with dumps and their checksums"));
        paths.put("/queries", document("queries", "The questions by name, in SHACL"));
        paths.put("/dumps/{file}", dump());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Demarche");
        info.put(
                "description",
                "Who said what, for which state, under which clause of which agreement, each with the sentence it rests on.");
        info.put(
                "version",
                Optional.ofNullable(OpenApi.class.getPackage().getImplementationVersion())
                        .orElse("0"));
        Map<String, Object> api = new LinkedHashMap<>();
        api.put("openapi", "3.1.0");
        api.put("info", info);
        api.put("servers", List.of(Map.of("url", origin)));
        api.put("paths", paths);
        api.put("components", Map.of("responses", Map.of("Refused", refused())));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(api);
    }

    private static Map<String, Object> named(NamedQuery query) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            String preset = query.head().defaults().get(parameter.name());
            boolean isRequired = parameter.required() && preset == null;
            parameters.add(
                    parameter("query", parameter.name(), isRequired, schema(parameter, preset)));
        }
        boolean isGraph = query.isGraph();
        parameters.add(
                parameter(
                        "query",
                        "format",
                        false,
                        Map.of(
                                "type",
                                "string",
                                "enum",
                                isGraph
                                        ? List.of("turtle", "jsonld", "nt", "rdf")
                                        : Serialization.of(AnswerKind.ROWS)
                                                .map(Serialization::shortName)
                                                .toList())));
        return get(
                query.name(),
                query.head().summary(),
                query.head().description(),
                parameters,
                isGraph ? RdfFormat.ofTriples().stream().map(RdfFormat::type).toList() : ROWS);
    }

    private static Map<String, Object> schema(Parameter parameter, @Nullable String preset) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (parameter.ending()) {
            case "integer", "boolean" -> schema.put("type", parameter.ending());
            case "decimal", "double" -> schema.put("type", "number");
            default -> schema.put("type", "string");
        }
        if (parameter.ending().equals("iri")) {
            schema.put(
                    "description",
                    "A name such as North Korea, a short IRI such as state:PRK, or an IRI.");
        } else if (parameter.ending().equals("date")) {
            schema.put("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
        }
        if (preset != null) {
            schema.put("default", preset);
        }
        return schema;
    }

    private static Map<String, Object> sparql() {
        List<String> types = new ArrayList<>(ROWS);
        RdfFormat.ofTriples().forEach(format -> types.add(format.type()));
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> get =
                get(
                        "sparql",
                        "Ask a SPARQL query",
                        "Without a query, a description of the service.",
                        List.of(
                                parameter("query", "query", false, text),
                                parameter("query", "default-graph-uri", false, several()),
                                parameter("query", "named-graph-uri", false, several()),
                                parameter("query", "format", false, text),
                                parameter("query", "timeout", false, Map.of("type", "integer"))),
                        types);
        Map<String, Object> form =
                Map.of(
                        "type",
                        "object",
                        "required",
                        List.of("query"),
                        "properties",
                        Map.of("query", text));
        Map<String, Object> post = new LinkedHashMap<>(get);
        post.put("operationId", "sparql-post");
        post.remove("parameters");
        post.put(
                "requestBody",
                Map.of(
                        "required",
                        true,
                        "content",
                        Map.of(
                                "application/sparql-query",
                                Map.of("schema", text),
                                "application/x-www-form-urlencoded",
                                Map.of("schema", form))));
        return Map.of("get", get, "post", post);
    }

    private static Map<String, Object> individual() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> get =
                get(
                        "individual",
                        "A state, person, article or other individual",
                        "Leads to its page or its data in the format that is accepted; /id/state/PRK.ttl names one.",
                        List.of(
                                parameter("path", "kind", true, text),
                                parameter("path", "name", true, text)),
                        List.of());
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "303",
                Map.of(
                        "description",
                        "Where its document is",
                        "headers",
                        Map.of("Location", Map.of("schema", text))));
        addRefusals(responses);
        get.put("responses", responses);
        return Map.of("get", get);
    }

    private static Map<String, Object> document(String id, String summary) {
        return Map.of(
                "get",
                get(
                        id,
                        summary,
                        "In the format that is accepted; with an ending such as .ttl in one.",
                        List.of(),
                        RdfFormat.ofTriples().stream().map(RdfFormat::type).toList()));
    }

    private static Map<String, Object> dump() {
        Map<String, Object> files =
                Map.of("type", "string", "enum", Dump.all().stream().map(Dump::name).toList());
        return Map.of(
                "get",
                get(
                        "dump",
                        "All data as a file",
                        "Made anew after the data changed, which takes a while.",
                        List.of(parameter("path", "file", true, files)),
                        List.of("application/gzip")));
    }

    private static Map<String, Object> get(
            String id,
            String summary,
            String description,
            List<Object> parameters,
            List<String> types) {
        Map<String, Object> content = new LinkedHashMap<>();
        types.forEach(type -> content.put(type, Map.of()));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", Map.of("description", summary, "content", content));
        addRefusals(responses);
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        operation.put("description", description);
        operation.put("parameters", parameters);
        operation.put("responses", responses);
        return operation;
    }

    private static void addRefusals(Map<String, Object> responses) {
        for (String status : List.of("400", "404", "406", "503")) {
            responses.put(status, Map.of("$ref", "#/components/responses/Refused"));
        }
    }

    private static Map<String, Object> refused() {
        return Map.of(
                "description",
                "A sentence that says why there is no answer and what to do",
                "content",
                Map.of("text/plain", Map.of("schema", Map.of("type", "string"))));
    }

    private static Map<String, Object> parameter(
            String in, String name, boolean isRequired, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", isRequired);
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> several() {
        return Map.of("type", "array", "items", Map.of("type", "string", "format", "uri"));
    }
}
