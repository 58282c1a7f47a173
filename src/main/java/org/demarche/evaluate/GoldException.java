package org.demarche.evaluate;

/// Gold that cannot be used, told in one sentence.
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GoldException(String sentence) {
        super(sentence);
    }
}
