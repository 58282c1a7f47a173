package org.demarche.web.execution;

/// Why a query was not answered.
public enum RefusedFor {
    /// All places were taken for too long.
    PLACES,
    /// It took longer than a query may.
    TIME,
    /// It needed most of the memory when that ran out.
    MEMORY,
    /// By what it asks, by a fault, or because its asker left or the server stops.
    OTHER
}
