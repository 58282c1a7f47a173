package org.demarche.web.sparql;

import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Limits;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts the SPARQL services on the server; it needs a store, [Limits], a [Gate] and a [Writer].
@Configuration(proxyBeanMethods = false)
@Import(WriteGuard.class)
public class SparqlConfiguration {
    @Bean
    Endpoints endpoints(DatasetGraph store, Limits limits, Gate gate) {
        return new Endpoints(store, limits, gate);
    }

    @Bean
    ServletContextInitializer endpointsOfContext(Endpoints endpoints) {
        return endpoints::install;
    }

    @Bean
    FilterRegistrationBean<SparqlFilter> sparql() {
        var filter = new FilterRegistrationBean<>(new SparqlFilter());
        filter.addUrlPatterns(
                EndpointPaths.READ,
                EndpointPaths.READ + "/",
                EndpointPaths.WRITE,
                EndpointPaths.WRITE + "/*");
        filter.setOrder(0);
        return filter;
    }
}
