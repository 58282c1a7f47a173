package org.demarche.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/// Where queries are answered, their default graph being all graphs as one: the store itself or a
/// server that has it. Safe for many threads.
public sealed interface QuerySource extends AutoCloseable permits Store, Endpoint {
    /// What `reader` makes of the answer; it reads all it needs before it returns.
    ///
    /// @throws StoreException when a server cannot be reached or refuses the query
    <T> T ask(Query query, Function<QueryExec, T> reader);

    /// What `reader` makes of several answers: of one and the same state where the store is here.
    <T> T read(Supplier<T> reader);

    @Override
    void close();
}
