package org.demarche.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Visits pages of a server that has just opened, so that its first reader need not wait for what
/// is made when it is asked for first: the ledger of findings, the index of names, the templates.
final class FirstVisit {
    private static final Logger LOG = LoggerFactory.getLogger(FirstVisit.class);

    /// The overview first: that is where readers begin.
    private static final List<String> PAGES = List.of("", "search/complete?q=a", "explore");

    private FirstVisit() {}

    /// Begins to visit, and waits for nothing.
    ///
    /// @param address of the server's first page
    static void begin(String address) {
        Thread.ofVirtual().name("first visit").start(() -> visit(address));
    }

    private static void visit(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException e) {
            LOG.debug("The server closed before its pages were visited.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
