package org.demarche.web.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Server;
import org.demarche.web.Settings;

/// A running server on a store of two articles and five findings; see `web/explore.trig`.
final class Lakes implements AutoCloseable {
    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    final Store store;
    final Server server;
    final Asker ask;

    Lakes(Path folder) {
        store = Store.open(folder);
        String data = data();
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(data, Lang.TRIG).parse(store.dataset()));
        server = Server.start(store, Settings.reading(0));
        ask = new Asker(server);
    }

    private static String data() {
        try (InputStream file = Lakes.class.getResourceAsStream("/web/explore.trig")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a browser sees, tags and all, with runs of blanks as one.
    String page(String path) {
        var answer = ask.get(path, "Accept", BROWSER, "Accept-Language", "en");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().replaceAll("\\s+", " ");
    }

    /// What a browser shows of it.
    String text(String path) {
        return page(path)
                .replaceAll("<head>.*?</head>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
