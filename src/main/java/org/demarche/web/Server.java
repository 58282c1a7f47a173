package org.demarche.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.lookup.Lookup;
import org.demarche.store.Store;
import org.demarche.web.answers.RecentResults;
import org.demarche.web.execution.Executions;
import org.demarche.web.findings.LastChange;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.findings.StoreState;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Refusal;
import org.demarche.web.management.HeldStore;
import org.demarche.web.reader.Storing;
import org.demarche.web.writing.WriterTurn;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The running web server. Safe for many threads.
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;
    private final String host;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(ConfigurableApplicationContext context, Listening listening) {
        this.context = context;
        this.host = listening.host();
        this.port =
                Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort();
    }

    /// Starts a server that answers from `store`, which the caller closes after the server.
    ///
    /// @throws Refusal with status 503 and a sentence when the port is taken
    public static Server start(Store store, Settings settings) {
        return start(store, settings, () -> {});
    }

    /// The same with a port that opens when something else has ended, while all is made ready.
    ///
    /// @param before what the port waits for
    /// @throws Refusal with status 503 and a sentence when the port is taken
    public static Server start(Store store, Settings settings, Runnable before) {
        Listening listening = settings.listening();
        checkFree(listening.address(), listening.port(), "--port");
        listening
                .metricsPort()
                .ifPresent(port -> checkFree(listening.address(), port, "--metrics-port"));
        return new Server(
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.SERVLET)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .lazyInitialization(true)
                        .addCommandLineProperties(false)
                        .initializers(context -> {
                            var beans = (GenericApplicationContext) context;
                            // For the pages' own way to find the reader's language.
                            beans.setAllowBeanDefinitionOverriding(true);
                            var prefixes = Prefixes.of(settings.base());
                            var ledgers =
                                    new Ledgers(store.dataset(), store::commits, prefixes.base());
                            ledgers.begin();
                            beans.registerBean(Ledgers.class, () -> ledgers);
                            beans.registerBean(
                                    PreferredLabels.class,
                                    () ->
                                            new PreferredLabels(
                                                    store.dataset(), store::commits, prefixes));
                            beans.registerBean(
                                    RecentResults.class, () -> new RecentResults(store::commits));
                            beans.registerBean(DatasetGraph.class, store::dataset);
                            var turn = new WriterTurn(store, settings.limits().places().patience());
                            beans.registerBean(WriterTurn.class, () -> turn);
                            beans.registerBean(
                                    StoreState.class,
                                    () ->
                                            new StoreState(
                                                    store.dataset(),
                                                    store::commits,
                                                    new LastChange(store.changed(), store::commits),
                                                    store::counts));
                            beans.registerBean(
                                    Storing.class,
                                    () ->
                                            new Storing(
                                                    settings.password().isPresent(),
                                                    graph ->
                                                            turn.alone(() ->
                                                                    store.replace(
                                                                            List.of(graph)))));
                            beans.registerBean(HeldStore.class, () -> new HeldStore(store));
                            beans.registerBean(Settings.class, () -> settings);
                            beans.registerBean(Opening.class, () -> new Opening(before));
                            beans.registerBean(Lookup.class, () -> Lookup.of(store, prefixes));
                        })
                        .run(),
                listening);
    }

    /// The TCP port that the server listens on.
    public int port() {
        return port;
    }

    /// The address of the first page.
    public String address() {
        return "http://%s:%d/".formatted(host, port);
    }

    /// Waits until the server is closed.
    public void await() throws InterruptedException {
        closed.await();
    }

    /// Stops listening and breaks off what runs; closing twice does nothing more.
    @Override
    public synchronized void close() {
        if (!context.isActive()) {
            return;
        }
        context.getBean(Executions.class).close();
        context.getBean(Gate.class).close();
        context.close();
        closed.countDown();
    }

    // Spring's own report of a taken port is a page long.
    private static void checkFree(InetAddress address, int port, String option) {
        try (ServerSocket _ = new ServerSocket(port, 1, address)) {
            return;
        } catch (BindException e) {
            throw new Refusal(
                    503,
                    "Port "
                            + port
                            + " is taken or not allowed on "
                            + address.getHostAddress()
                            + "; choose another with "
                            + option
                            + ", 0 for any free one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
