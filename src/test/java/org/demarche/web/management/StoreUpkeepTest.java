package org.demarche.web.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.store.backup.BackupFile;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A backup and a compaction asked of a server: with its password, and without.
class StoreUpkeepTest {
    private static final String PASSWORD = "correct horse";

    @RegisterExtension
    static final RunningServer SERVER =
            new RunningServer(
                    Example::store, Settings.reading(0).withPassword(Optional.of(PASSWORD)));

    @RegisterExtension static final RunningServer OPEN = RunningServer.example();

    @TempDir Path folder;

    private static String login() {
        return Asker.basic("demarche", PASSWORD);
    }

    @Test
    void theBackupIsWholeAndOfAllThatIsThere() throws IOException, InterruptedException {
        Path file = folder.resolve("demarche.zip");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Path> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(SERVER.server().address() + "store/backup"))
                                    .header("Authorization", login())
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(file));
            assertEquals(200, answer.statusCode());
            assertEquals("application/zip", Asker.type(answer));
            assertEquals(
                    "attachment; filename=\"demarche.zip\"",
                    answer.headers().firstValue("Content-Disposition").orElse(""));
        }
        long quads = SERVER.store().read(() -> SERVER.store().dataset().stream().count());
        assertTrue(quads > 0);
        assertEquals(quads, new BackupFile(file).check().quads());
    }

    @Test
    void theStoreIsCompactedAndStaysReadable() {
        long before = SERVER.store().read(() -> SERVER.store().dataset().stream().count());
        HttpResponse<String> answer =
                SERVER.ask().send("POST", "store/compact", null, "Authorization", login());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().matches("compacted from [\\d,]+ to [\\d,]+ MB\n"), answer.body());
        assertEquals(before, SERVER.store().read(() -> SERVER.store().dataset().stream().count()));
        assertEquals(200, SERVER.ask().query("ASK { ?s ?p ?o }").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"GET, store/backup", "POST, store/compact"})
    void nobodyElseGetsIt(String method, String path) {
        for (HttpResponse<String> refused :
                List.of(
                        SERVER.ask().send(method, path, null),
                        SERVER.ask()
                                .send(
                                        method,
                                        path,
                                        null,
                                        "Authorization",
                                        Asker.basic("demarche", "a guess")))) {
            assertEquals(401, refused.statusCode());
            assertFalse(refused.body().startsWith("PK"), "it is a zip file");
        }
    }

    /// A server without a password has no owner who could give it.
    @ParameterizedTest
    @CsvSource({"GET, store/backup", "POST, store/compact"})
    void withoutAPasswordItIsShut(String method, String path) {
        HttpResponse<String> refused =
                OPEN.ask().send(method, path, null, "Authorization", login());
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("password"), refused.body());
    }
}
