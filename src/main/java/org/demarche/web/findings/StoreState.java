package org.demarche.web.findings;

import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.StoreCounts;

/// The store of a server, and how far it has come.
///
/// @param dataset for transactions of the caller's own
/// @param commits how many writes it has seen since it was opened
/// @param changed when the last one was
/// @param counting counts what is in it
public record StoreState(
        DatasetGraph dataset,
        LongSupplier commits,
        Supplier<Instant> changed,
        Supplier<StoreCounts> counting) {}
