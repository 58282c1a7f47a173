package org.demarche.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.atlas.io.IOX;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A store and a server on it for all tests of a class; both are gone after them. For one class.
public final class RunningServer implements BeforeAllCallback, AfterAllCallback {
    private final Function<Path, Store> maker;
    private final Settings settings;
    private @Nullable Path folder;
    private @Nullable Store store;
    private @Nullable Server server;
    private @Nullable Asker ask;

    /// @param maker makes the store in an empty folder
    public RunningServer(Function<Path, Store> maker, Settings settings) {
        this.maker = maker;
        this.settings = settings;
    }

    /// The small store, which anybody may read and nobody write.
    public static RunningServer example() {
        return new RunningServer(Example::store, Settings.reading(0));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("demarche-server-");
        store = maker.apply(folder);
        server = Server.start(store, settings);
        ask = new Asker(server);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server().close();
        store().close();
        IOX.deleteAll(Objects.requireNonNull(folder));
    }

    public Store store() {
        return Objects.requireNonNull(store);
    }

    public Server server() {
        return Objects.requireNonNull(server);
    }

    public Asker ask() {
        return Objects.requireNonNull(ask);
    }
}
