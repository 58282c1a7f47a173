package org.demarche.web;

import java.util.concurrent.Executors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.atlas.AtlasConfiguration;
import org.demarche.web.description.DescriptionConfiguration;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.SpoolSpace;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Limits;
import org.demarche.web.management.AccessLog;
import org.demarche.web.management.ManagementConfiguration;
import org.demarche.web.management.ManagementPort;
import org.demarche.web.ontology.OntologyController;
import org.demarche.web.pages.Pages;
import org.demarche.web.reader.ReaderConfiguration;
import org.demarche.web.reader.ReaderSettings;
import org.demarche.web.sparql.SparqlConfiguration;
import org.demarche.web.sparql.SpooledAnswers;
import org.demarche.web.sparql.Writer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.Ordered;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/// The web application, put together by hand: every part that Spring would look for costs time at
/// the start.
@Configuration(proxyBeanMethods = false)
@Import({
    SparqlConfiguration.class,
    ManagementConfiguration.class,
    Pages.class,
    ReaderConfiguration.class,
    AtlasConfiguration.class,
    DescriptionConfiguration.class,
    OntologyController.class
})
class Application {
    private static final String COMPRESSED =
            "text/html,text/css,text/javascript,image/svg+xml,application/json,application/xml,text/turtle,"
                    + "application/ld+json,application/n-triples,application/rdf+xml";
    private static final int REQUEST_HEAD = 64 * 1024;

    /// Who sends or takes nothing for so long is dropped.
    private static final int SILENCE_MILLIS = 20_000;

    /// So long those go on who are sent an answer when the server stops.
    private static final int STOPPING_MILLIS = 2_000;

    /// Each may keep as much memory as a request's head.
    private static final int CONNECTIONS = 4_000;

    /// What is read of a body that is too long, so that its sender gets to read why.
    private static final int SWALLOWED = 64 << 20;

    @Bean
    TomcatServletWebServerFactory tomcat(Settings settings) {
        var factory = new TomcatServletWebServerFactory(settings.listening().port());
        operate(factory, settings.listening());
        factory.addProtocolHandlerCustomizers(
                handler -> handler.setExecutor(Executors.newVirtualThreadPerTaskExecutor()));
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("maxHttpRequestHeaderSize", "" + REQUEST_HEAD),
                connector -> connector.setProperty("connectionTimeout", "" + SILENCE_MILLIS),
                connector -> connector.setProperty("maxConnections", "" + CONNECTIONS),
                connector -> connector.setMaxPostSize(ReaderConfiguration.FORM),
                connector -> connector.setProperty("maxSwallowSize", "" + SWALLOWED),
                connector -> connector.setProperty("compression", "on"),
                connector -> connector.setProperty("compressibleMimeType", COMPRESSED));
        factory.addContextCustomizers(context -> {
            context.setRequestCharacterEncoding("UTF-8");
            ((StandardHost) context.getParent())
                    .setErrorReportValveClass(PlainErrors.class.getName());
        });
        factory.setDisableMBeanRegistry(true);
        return factory;
    }

    private static void operate(TomcatServletWebServerFactory factory, Listening listening) {
        factory.setAddress(listening.address());
        factory.setShutdown(Shutdown.GRACEFUL);
        listening.accessLog().ifPresent(file -> factory.addEngineValves(AccessLog.in(file)));
        listening
                .metricsPort()
                .ifPresent(port -> {
                    var connector = new Connector();
                    connector.setPort(port);
                    connector.setProperty("address", listening.address().getHostAddress());
                    factory.addAdditionalConnectors(connector);
                });
    }

    @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
    DefaultLifecycleProcessor lifecycleProcessor() {
        var processor = new DefaultLifecycleProcessor();
        processor.setTimeoutPerShutdownPhase(STOPPING_MILLIS);
        return processor;
    }

    @Bean
    ManagementPort managementPort(Settings settings) {
        return new ManagementPort(settings.listening().metricsPort().orElse(-1));
    }

    @Bean
    Limits limits(Settings settings) {
        return settings.limits();
    }

    @Bean
    Gate gate(Limits limits) {
        return new Gate(limits.queries());
    }

    @Bean
    Executions executions(DatasetGraph store, Limits limits) {
        return new Executions(store, limits);
    }

    @Bean
    SpoolSpace spoolSpace(Limits limits) {
        return new SpoolSpace(limits.sending());
    }

    @Bean
    FilterRegistrationBean<SpooledAnswers> spooledAnswers(SpoolSpace space) {
        var filter = new FilterRegistrationBean<>(new SpooledAnswers(space));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    Writer writer(Settings settings) {
        return new Writer(settings.password());
    }

    @Bean
    ReaderSettings readerSettings(Settings settings) {
        return settings.reader();
    }

    @Bean
    PublicAddress publicAddress(Settings settings) {
        return settings.address();
    }

    @Bean
    Prefixes prefixes(Settings settings) {
        return Prefixes.of(settings.base());
    }

    @Bean
    DispatcherServlet dispatcherServlet(WebApplicationContext context) {
        return new DispatcherServlet(context);
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> pages(DispatcherServlet servlet) {
        var registration = new ServletRegistrationBean<>(servlet, "/");
        registration.setMultipartConfig(ReaderConfiguration.forms());
        return registration;
    }
}
