package org.demarche.store;

/// The store's disk has too little room left to write anything; what is in the store stays whole.
public final class StoreFullException extends StoreException {
    private static final long serialVersionUID = 1;

    StoreFullException(String sentence) {
        super(sentence);
    }
}
