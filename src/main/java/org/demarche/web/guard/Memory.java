package org.demarche.web.guard;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// How many bytes one query may keep at once: rows to sort, rows seen, groups, tables to join. For
/// the query's thread.
final class Memory {
    private static final Symbol SYMBOL = Symbol.create("urn:demarche:memory");
    private static final long LEAST = 16L << 20;
    private static final int BYTES_OF_A_ROW = 80;
    private static final int BYTES_OF_A_VARIABLE = 48;
    private static final int BYTES_OF_A_TERM = 56;

    private final long most;
    private long taken;
    private Set<Var> computed = Set.of();

    Memory(long most) {
        this.most = most;
    }

    /// A share of the heap such that all queries that may run at once fill half of it.
    static Memory share(Limits limits) {
        long share = Runtime.getRuntime().maxMemory() / (2L * Math.max(2, limits.queries()));
        return new Memory(Math.max(LEAST, share));
    }

    long most() {
        return most;
    }

    void putInto(Context context) {
        context.set(SYMBOL, this);
    }

    static Memory of(ExecutionContext execution) {
        Memory memory = execution.getContext().get(SYMBOL);
        return memory == null ? new Memory(LEAST) : memory;
    }

    /// Notes the variables whose values are put together, not found in the store: rows hold their
    /// terms, and of others no more than where the store has them.
    void computes(Set<Var> variables) {
        computed = variables;
    }

    long sizeOf(Binding row) {
        long size = BYTES_OF_A_ROW + (long) BYTES_OF_A_VARIABLE * row.size();
        for (Var variable : computed) {
            Node term = row.get(variable);
            size += term == null ? 0 : sizeOf(term);
        }
        return size;
    }

    /// @throws Overrun when that is too much
    void take(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw new Overrun(
                    "The query keeps more than "
                            + (most >> 20)
                            + " MB at once to sort, group, join or tell apart; ask for less, or name a state, a speaker or a period in it.");
        }
    }

    void giveBack(long bytes) {
        taken -= bytes;
    }

    /// The size of a row that holds all its terms.
    static long sizeOfAll(Binding row) {
        long size = BYTES_OF_A_ROW;
        for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
            Node term = row.get(variables.next());
            size += term == null ? 0 : sizeOf(term);
        }
        return size;
    }

    static long sizeOf(Node term) {
        if (term.isLiteral()) {
            return BYTES_OF_A_TERM + (long) term.getLiteralLexicalForm().length();
        }
        if (term.isURI()) {
            return BYTES_OF_A_TERM + (long) term.getURI().length();
        }
        if (term.isTripleTerm()) {
            Triple triple = term.getTriple();
            return BYTES_OF_A_TERM
                    + sizeOf(triple.getSubject())
                    + sizeOf(triple.getPredicate())
                    + sizeOf(triple.getObject());
        }
        return BYTES_OF_A_TERM;
    }
}
