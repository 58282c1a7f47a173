package org.demarche.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Asks a server over HTTP, as any client would.
public final class Asker {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;

    public Asker(Server server) {
        address = server.address();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static String basic(String user, String password) {
        String pair = user + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> query(String query, String... headers) {
        return get("sparql?query=" + encoded(query), headers);
    }

    public HttpResponse<String> query(String query, Format format) {
        return query(query, "Accept", format.type);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        request.method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return sent(request.build());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + address + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    // A connection that the server closed between two requests shows only when it is used.
    private static HttpResponse<String> sent(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            return CLIENT.send(request, BodyHandlers.ofString());
        }
    }

    public static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    public enum Format {
        JSON("application/sparql-results+json"),
        XML("application/sparql-results+xml"),
        CSV("text/csv"),
        TSV("text/tab-separated-values"),
        TURTLE("text/turtle"),
        NTRIPLES("application/n-triples"),
        JSONLD("application/ld+json"),
        RDFXML("application/rdf+xml");

        public final String type;

        Format(String type) {
            this.type = type;
        }
    }
}
