package org.demarche.store;

/// The store cannot be written now, as others write or read it for long; later it can.
public final class StoreBusyException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreBusyException() {
        super("Others are writing to the store; try again in a few seconds.");
    }
}
