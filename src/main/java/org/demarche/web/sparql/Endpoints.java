package org.demarche.web.sparql;

import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.demarche.web.guard.Limits;
import org.demarche.web.writing.Writes;

/// The service that writes, `/ds`, as Fuseki wants it. Safe for many threads.
final class Endpoints {
    static {
        // Without an Accept header the graph store would answer in RDF/XML.
        DEF.acceptRDFXML = DEF.acceptTurtle;
    }

    private final Limits limits;
    private final DataAccessPointRegistry registry = new DataAccessPointRegistry();

    Endpoints(DatasetGraph store, Limits limits, Writes writes) {
        this.limits = limits;
        DataService write =
                DataService.newBuilder(store)
                        .addEndpoint(endpoint(Operation.Update, new CheckedUpdate(writes)))
                        .addEndpoint(
                                endpoint(
                                        Operation.GSP_RW,
                                        new CheckedGraphStore(store, writes, limits)))
                        .setAuthPolicy(Auth.policyAllowSpecific(Writer.NAME))
                        .build();
        registry.register(new DataAccessPoint(EndpointPaths.WRITE, write));
        write.goActive();
    }

    /// Makes the services known to the servlets of `context`.
    void install(ServletContext context) {
        OperationRegistry.set(context, OperationRegistry.createStd());
        DataAccessPointRegistry.set(context, registry);
    }

    private Endpoint endpoint(Operation operation, ActionProcessor processor) {
        var context = new Context();
        // One number: with two, a request's own timeout has no effect.
        context.set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        context.set(TDB2.symUnionDefaultGraph, false);
        return Endpoint.create()
                .operation(operation)
                .endpointName("")
                .processor(processor)
                .context(context)
                .build();
    }
}
