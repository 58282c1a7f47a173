package org.demarche.store;

import org.jspecify.annotations.Nullable;

/// What keeps the store from doing its work, as one sentence for the user.
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String sentence) {
        super(sentence);
    }

    public StoreException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
