package org.demarche.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A store served by the program, in a process of its own.
final class ServedStore implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.:]+/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI endpoint;

    ServedStore(Path program, Path store) throws IOException {
        process =
                new ProcessBuilder(
                                program.resolve("demarche").toString(),
                                "serve",
                                "--port",
                                "0",
                                "--store",
                                store.toString())
                        .redirectErrorStream(true)
                        .start();
        endpoint = address(process.inputReader()).resolve("sparql");
    }

    private static URI address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
                return URI.create(found.group());
            }
        }
        throw new IOException("The program does not serve the store.");
    }

    /// Whether it answers a question.
    boolean answers(String question) {
        var request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "application/sparql-results+json, text/turtle")
                        .POST(HttpRequest.BodyPublishers.ofString(question))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
        client.close();
    }
}
