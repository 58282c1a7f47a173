package org.demarche.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.demarche.store.Endpoint;
import org.demarche.store.QuerySource;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import org.demarche.store.StoreInUseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--store DIR`, for every command that uses the store.
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "The store's folder (default: DEMARCHE_STORE, else demarche-store in the current folder).")
    private @Nullable Path folder;

    Path folder() {
        if (folder != null) {
            return folder;
        }
        String named = System.getenv("DEMARCHE_STORE");
        return Path.of(named == null || named.isBlank() ? "demarche-store" : named);
    }

    /// The store that is there, to read it, or, while a server has it, that server.
    ///
    /// @throws StoreException when there is none, or it cannot be opened
    QuerySource source() {
        return sourceOf(this::open);
    }

    /// The store that is there, to write it, or, while a server has it, that server.
    ///
    /// @throws StoreException when there is none, or it cannot be opened or written
    QuerySource writableSource() {
        return sourceOf(this::openToWrite);
    }

    private static QuerySource sourceOf(Supplier<Store> opener) {
        try {
            return opener.get();
        } catch (StoreInUseException e) {
            return new Endpoint(e.server().orElseThrow(() -> e));
        }
    }

    /// The store that is there, to read it.
    ///
    /// @throws StoreException when there is none, or it cannot be opened
    Store open() {
        return openQuickly().withWords();
    }

    /// The same, but words that must be indexed anew cannot be searched at once.
    ///
    /// @throws StoreException when there is none, or it cannot be opened
    Store openQuickly() {
        Store store = Store.openToRead(existing());
        if (store.isCopy()) {
            System.err.printf(
                    "demarche: %s cannot be written: it is read from a copy, and stays as it is.%n",
                    folder());
        }
        return told(store);
    }

    private Store openToWrite() {
        return told(Store.open(existing()));
    }

    private static Store told(Store store) {
        store.repairs().forEach(sentence -> System.err.println("demarche: " + sentence));
        return store;
    }

    /// The folder of the store that is there, be it whole or not.
    ///
    /// @throws StoreException when there is none
    Path existing() {
        Path folder = folder();
        if (!Store.exists(folder)) {
            throw new StoreException(
                    "There is no store in %s: demarche ingest makes one, --store names another folder."
                            .formatted(folder));
        }
        return folder;
    }
}
