package org.demarche.web.guard;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/// Each different row once, in the order of the first ones; the rows seen are kept on an account.
/// For the query's thread.
final class DistinctRows extends QueryIter1 {
    private final Account account;
    private Set<Binding> seen = new HashSet<>();
    private @Nullable Binding next;

    DistinctRows(QueryIterator rows, ExecutionContext execution) {
        super(rows, execution);
        account = new Account(execution);
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null && getInput().hasNext()) {
            var row = new BindingProjectNamed(getInput().nextBinding());
            if (seen.add(row)) {
                account.keep(row);
                next = row;
            }
        }
        return next != null;
    }

    @Override
    protected @Nullable Binding moveToNextBinding() {
        Binding row = next;
        next = null;
        return row;
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        seen = new HashSet<>();
        account.giveBack();
    }
}
