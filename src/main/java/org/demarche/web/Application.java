package org.demarche.web;

import java.util.concurrent.Executors;
import org.apache.catalina.core.StandardHost;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/// The web application, put together by hand: every part that Spring would look for costs time at
/// the start.
@Configuration(proxyBeanMethods = false)
@Import({WriteGuard.class, Pages.class})
class Application {
    private static final int REQUEST_HEAD = 128 * 1024;

    @Bean
    TomcatServletWebServerFactory tomcat(Settings settings) {
        var factory = new TomcatServletWebServerFactory(settings.port());
        factory.addProtocolHandlerCustomizers(
                handler -> handler.setExecutor(Executors.newVirtualThreadPerTaskExecutor()));
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("maxHttpRequestHeaderSize", "" + REQUEST_HEAD));
        factory.addContextCustomizers(context ->
                ((StandardHost) context.getParent())
                        .setErrorReportValveClass(PlainErrors.class.getName()));
        factory.setDisableMBeanRegistry(true);
        return factory;
    }

    @Bean
    Gate gate(Settings settings) {
        return new Gate(settings.limits().queries());
    }

    @Bean
    Endpoints endpoints(DatasetGraph store, Settings settings, Gate gate) {
        return new Endpoints(store, settings.limits(), gate);
    }

    @Bean
    ServletContextInitializer endpointsOfContext(Endpoints endpoints) {
        return endpoints::install;
    }

    @Bean
    FilterRegistrationBean<SparqlFilter> sparql() {
        var filter = new FilterRegistrationBean<>(new SparqlFilter());
        filter.addUrlPatterns(
                Endpoints.READ, Endpoints.READ + "/", Endpoints.WRITE, Endpoints.WRITE + "/*");
        filter.setOrder(0);
        return filter;
    }

    @Bean
    DispatcherServlet dispatcherServlet(WebApplicationContext context) {
        return new DispatcherServlet(context);
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> pages(DispatcherServlet servlet) {
        return new ServletRegistrationBean<>(servlet, "/");
    }
}
