package org.demarche.store;

import java.util.Optional;

/// Another process has the store.
public final class StoreInUseException extends StoreException {
    private static final long serialVersionUID = 1;

    private final transient Optional<String> server;

    StoreInUseException(String sentence, Optional<String> server) {
        super(sentence);
        this.server = server;
    }

    /// The address at which that process serves it, such as `http://localhost:8080/`; empty when it
    /// does something else.
    public Optional<String> server() {
        return server;
    }
}
