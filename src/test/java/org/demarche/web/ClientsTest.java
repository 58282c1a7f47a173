package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.demarche.cli.SampleStore;
import org.demarche.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Others' clients ask a server: needs npm and its registry, and is left out without them.
class ClientsTest {
    private static final int REGISTRY_SECONDS = 5;
    private static final int INSTALLING_SECONDS = 20;
    private static final int SECONDS = 90;
    private static final int NOT_INSTALLED = 3;

    @TempDir private static Path folder;

    @BeforeAll
    static void registryAnswers() throws IOException, InterruptedException {
        boolean answers;
        try {
            Path told = folder.resolve("ping");
            var ping = run(told, "npm", "ping", "--fetch-retries=0", "--fetch-timeout=4000");
            answers = ping.waitFor(REGISTRY_SECONDS, TimeUnit.SECONDS) && ping.exitValue() == 0;
            ping.destroyForcibly();
        } catch (IOException e) {
            answers = false;
        }
        assumeTrue(answers, "Others' clients are not tried: there is no npm, or no registry.");
    }

    private static Process run(Path told, String... command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("DEMARCHE_CLIENTS_PATIENCE", "" + INSTALLING_SECONDS);
        return builder.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    }

    @Test
    void othersClientsGetAnswers() throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        try (Store store = Store.open(SampleStore.in(folder));
                Server server = Server.start(store, Settings.reading(0))) {
            var clients = run(told, "sh", "src/test/scripts/clients", server.address());
            boolean ended = clients.waitFor(SECONDS, TimeUnit.SECONDS);
            clients.descendants().forEach(ProcessHandle::destroyForcibly);
            clients.destroyForcibly().waitFor();
            assumeTrue(
                    clients.exitValue() != NOT_INSTALLED,
                    "Others' clients are not tried: npm took too long to install them.");
            assertEquals(true, ended, Files.readString(told));
            assertEquals(0, clients.exitValue(), Files.readString(told));
        }
    }
}
