package org.demarche.web.guard;

/// A request that is not answered: an HTTP status and one sentence that says why and what to do.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /// @param status an HTTP status of 400 or more
    /// @param sentence what the asker reads, without a technical name in it
    public Refusal(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
