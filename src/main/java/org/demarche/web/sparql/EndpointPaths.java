package org.demarche.web.sparql;

/// Where the two SPARQL services stand.
final class EndpointPaths {
    static final String READ = "/sparql";
    static final String WRITE = "/ds";

    private EndpointPaths() {}
}
