package org.demarche.web.guard;

import org.apache.jena.query.QueryCancelledException;

/// A query runs into a bound while it is evaluated. It goes as a cancellation through the steps of
/// Jena, which swallow any other exception in a filter, and comes out as its [Refusal].
final class Overrun extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Overrun(String sentence) {
        refusal = new Refusal(400, sentence);
    }

    Refusal refusal() {
        return refusal;
    }
}
