package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows up to a limit; one more is refused.
public final class BoundedRows implements RowSet {
    private final RowSet rows;
    private final long most;

    public BoundedRows(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (rows.getRowNumber() >= most) {
            throw new Refusal(
                    400,
                    "The answer has more than "
                            + most
                            + " rows; narrow the query, or ask for them in parts with LIMIT and OFFSET.");
        }
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
