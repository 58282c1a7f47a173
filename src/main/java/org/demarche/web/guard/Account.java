package org.demarche.web.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;

/// What one step of a query has taken of the [Memory], to be given back when the step ends. For the
/// query's thread.
final class Account {
    private final Memory memory;
    private final Signal signal;
    private long taken;

    Account(ExecutionContext execution) {
        memory = Memory.of(execution);
        signal = Signal.of(execution);
    }

    /// @throws Overrun when the query keeps too much
    void keep(long bytes) {
        signal.check();
        memory.take(bytes);
        taken += bytes;
    }

    void keep(Binding row) {
        keep(memory.sizeOf(row));
    }

    void keep(Node term) {
        keep(Memory.sizeOf(term));
    }

    /// What `row` takes.
    long sizeOf(Binding row) {
        return memory.sizeOf(row);
    }

    void giveBack() {
        memory.giveBack(taken);
        taken = 0;
    }
}
