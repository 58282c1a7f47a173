package org.demarche.web.sparql;

import jakarta.servlet.DispatcherType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.description.ServiceDescription;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.SpoolSpace;
import org.demarche.web.guard.Limits;
import org.demarche.web.writing.WriterTurn;
import org.demarche.web.writing.Writes;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts the SPARQL services on the server; it needs a store, [Limits], [Executions], a [Writer] and
/// a [WriterTurn].
@Configuration(proxyBeanMethods = false)
@Import(WriteGuard.class)
public class SparqlConfiguration {
    @Bean
    Writes writes(DatasetGraph store, WriterTurn turn, Executions executions, Limits limits) {
        return new Writes(store, turn, executions, limits);
    }

    @Bean
    Endpoints endpoints(DatasetGraph store, Limits limits, Writes writes) {
        return new Endpoints(store, limits, writes);
    }

    @Bean
    ServletContextInitializer endpointsOfContext(Endpoints endpoints) {
        return endpoints::install;
    }

    @Bean
    FilterRegistrationBean<SparqlFilter> sparql(
            Executions executions,
            Limits limits,
            SpoolSpace space,
            Prefixes prefixes,
            ServiceDescription description,
            PublicAddress address) {
        var filter =
                new FilterRegistrationBean<>(
                        new SparqlFilter(
                                new QueryService(executions, limits, prefixes, space),
                                new DescriptionService(description, address),
                                limits));
        filter.addUrlPatterns(
                EndpointPaths.READ,
                EndpointPaths.READ + "/",
                EndpointPaths.WRITE,
                EndpointPaths.WRITE + "/*");
        // Questions by name come from within.
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        filter.setOrder(0);
        return filter;
    }
}
