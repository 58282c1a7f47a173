package org.demarche.web.guard;

/// Counts the statements of one answer and the time since it began. For one thread.
final class Budget {
    private final Limits limits;
    private final long began = System.nanoTime();
    private int statements;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /// Notes one more statement.
    ///
    /// @throws Refusal when there are too many or the time is over
    void statement() {
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
