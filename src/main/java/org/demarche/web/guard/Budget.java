package org.demarche.web.guard;

import org.apache.jena.graph.Node;

/// Counts the statements of one answer and the time since it began. For one thread.
final class Budget {
    private final Limits limits;
    private final long began = System.nanoTime();
    private final long mostBytes;
    private int statements;
    private long bytes;

    Budget(Limits limits) {
        this.limits = limits;
        mostBytes = Memory.share(limits).most();
    }

    /// Notes one more statement.
    ///
    /// @throws Refusal when there are too many, they are too large, or the time is over
    void statement(Node... terms) {
        for (Node term : terms) {
            bytes += Memory.sizeOf(term);
        }
        if (bytes > mostBytes) {
            throw new Refusal(
                    400,
                    "The answer has more than "
                            + (mostBytes >> 20)
                            + " MB; narrow the query or add LIMIT.");
        }
        if (++statements > limits.statements()) {
            throw new Refusal(
                    400,
                    "The answer has more than "
                            + limits.statements()
                            + " statements; narrow the query or add LIMIT.");
        }
        look();
    }

    /// @throws Refusal when the time is over
    void look() {
        if (System.nanoTime() - began > limits.time().toNanos()) {
            throw Sentences.tooSlow(limits);
        }
    }
}
