package org.demarche.web.sparql;

/// Where the two SPARQL services stand, and what else needs the password.
final class EndpointPaths {
    static final String READ = "/sparql";
    static final String WRITE = "/ds";

    /// Where a page puts an article into the store.
    static final String STORE_ARTICLE = "/read/store";

    private EndpointPaths() {}
}
