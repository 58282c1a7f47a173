package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;

/// The store of another process, asked through the server that has it.
public final class Endpoint implements QuerySource {
    private static final String USER = "demarche";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONG_PATIENCE = Duration.ofHours(1);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /// @param address of the server, with a slash at its end
    public Endpoint(String address) {
        this.address = address;
    }

    @Override
    public <T> T ask(Query query, Function<QueryExec, T> reader) {
        try (QueryExec run =
                QueryExecHTTP.service(address + "sparql")
                        .httpClient(client)
                        .query(query)
                        .acceptHeader(accept(query))
                        .build()) {
            return reader.apply(run);
        } catch (HttpException | QueryExceptionHTTP e) {
            throw refused(e);
        } catch (JenaException | RuntimeIOException e) {
            throw new StoreException(
                    "The answer of the server at %s is cut: the question took too long or is too large; narrow it."
                            .formatted(address),
                    e);
        }
    }

    @Override
    public <T> T read(Supplier<T> reader) {
        return reader.get();
    }

    private static String accept(Query query) {
        return query.isSelectType() || query.isAskType()
                ? ResultSetLang.RS_JSON.getHeaderString()
                : "application/n-triples";
    }

    private StoreException refused(Exception failure) {
        String told =
                switch (failure) {
                    case QueryExceptionHTTP query -> query.getResponse();
                    case HttpException http -> http.getResponse();
                    default -> null;
                };
        return new StoreException(
                told == null || told.isBlank() ? unreachable() : told.strip(), failure);
    }

    private String unreachable() {
        return "The server at %s that has the store does not answer: wait for it, or stop it."
                .formatted(address);
    }

    /// Takes graphs away.
    ///
    /// @param password the server's, for writing
    /// @throws StoreException when the server does not let this password write
    public void drop(Collection<Node> graphs, String password) {
        var update = new UpdateRequest();
        graphs.forEach(graph -> update.add(new UpdateDrop(graph, true)));
        post(
                request("ds", password)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/sparql-update")
                        .POST(HttpRequest.BodyPublishers.ofString(update.toString())));
    }

    /// Has the server compact its store.
    ///
    /// @param password the server's, for writing
    /// @return what it says of that
    /// @throws StoreException when the server does not let this password write, or cannot compact
    public String compact(String password) {
        return post(request("store/compact", password)
                        .timeout(LONG_PATIENCE)
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .strip();
    }

    /// Copies the server's backup of its store.
    ///
    /// @param password the server's, for writing
    /// @throws StoreException when the server does not let this password read all
    /// @throws IOException when the connection breaks off, or `out` fails
    public void backup(String password, OutputStream out) throws IOException {
        HttpResponse<InputStream> answer =
                answer(
                        request("store/backup", password).build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() / 100 != 2) {
                String told = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                throw new StoreException(
                        "The server at %s gives no backup: %s".formatted(address, told.strip()));
            }
            body.transferTo(out);
        }
    }

    private String post(HttpRequest.Builder request) {
        HttpResponse<String> answer = answer(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new StoreException(
                    "The server at %s does not write: %s"
                            .formatted(address, answer.body().strip()));
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path, String password) {
        String login =
                Base64.getEncoder()
                        .encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login);
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new StoreException(unreachable(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(unreachable(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
