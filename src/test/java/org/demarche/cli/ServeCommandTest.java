package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.Demarche;
import org.demarche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs `demarche serve` as a process of its own.
class ServeCommandTest {
    @TempDir private Path folder;

    private Process serve(String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Demarche.class.getName(),
                                "serve",
                                "--store",
                                folder.resolve("store").toString()));
        command.addAll(List.of(more));
        Store.open(folder.resolve("store")).close();
        return new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    @Test
    void printsItsAddressAnswersAndStopsWhenTold() throws Exception {
        Process process = serve("--port", "0");
        try (BufferedReader out = process.inputReader();
                HttpClient client = HttpClient.newHttpClient()) {
            String address = String.valueOf(out.readLine());
            assertTrue(address.matches("http://localhost:[1-9][0-9]*/"), address + errors());
            var question =
                    HttpRequest.newBuilder(URI.create(address + "sparql?query=ASK%7B%7D")).build();
            assertEquals(200, client.send(question, BodyHandlers.ofString()).statusCode());
            process.toHandle().destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(null, out.readLine());
        } finally {
            process.destroyForcibly();
        }
        Store.open(folder.resolve("store")).close();
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process process = serve("--port", Integer.toString(taken.getLocalPort()));
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(1, process.exitValue());
            assertTrue(errors().contains("Port " + taken.getLocalPort() + " is taken"), errors());
            assertTrue(!errors().contains("\tat "), errors());
        }
    }

    @Test
    void anEmptyPasswordFileIsWrongUsage() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "\n");
        Process process = serve("--port", "0", "--password-file", file.toString());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
        assertTrue(errors().contains("is empty"), errors());
    }
}
