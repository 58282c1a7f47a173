package org.demarche.web.description;

import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.QueryLibrary;
import org.demarche.web.findings.StoreState;
import org.demarche.web.negotiation.Validators;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the server says about itself to programs.
@Configuration(proxyBeanMethods = false)
@Import({DescriptionController.class, Wayfinding.class})
public class DescriptionConfiguration {
    @Bean
    Census census(StoreState store) {
        return new Census(store);
    }

    @Bean
    Dumps dumps(StoreState store, Prefixes prefixes) {
        return new Dumps(store, prefixes);
    }

    @Bean
    ServiceDescription serviceDescription(Census census, Prefixes prefixes) {
        return new ServiceDescription(census, prefixes);
    }

    @Bean
    DatasetDescription datasetDescription(
            StoreState store, Census census, Dumps dumps, Prefixes prefixes) {
        return new DatasetDescription(store, census, dumps, prefixes);
    }

    @Bean
    QueryShapes queryShapes(QueryLibrary library, Prefixes prefixes) {
        return new QueryShapes(library, prefixes);
    }

    @Bean
    OpenApi openApi(QueryLibrary library) {
        return new OpenApi(library);
    }

    /// Of these it is known when they changed: they are made from the store or come with the
    /// program.
    @Bean
    FilterRegistrationBean<Validators> validators(StoreState store) {
        var filter = new FilterRegistrationBean<>(new Validators(store.changed()));
        filter.addUrlPatterns(
                "/id/*",
                "/world/*",
                "/cameo/*",
                "/resource",
                "/ontology",
                "/ontology/*",
                "/ontology.ttl",
                "/ontology.jsonld",
                "/ontology.nt",
                "/ontology.rdf",
                "/ontology.html",
                "/.well-known/*",
                "/dcat",
                "/dcat.ttl",
                "/dcat.jsonld",
                "/dcat.nt",
                "/dcat.rdf",
                "/queries",
                "/queries.ttl",
                "/queries.jsonld",
                "/queries.nt",
                "/queries.rdf",
                "/openapi.json",
                "/sitemap.xml");
        return filter;
    }
}
