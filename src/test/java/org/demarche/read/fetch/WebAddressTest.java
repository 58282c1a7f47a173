package org.demarche.read.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Article;
import org.demarche.read.Outcome;
import org.demarche.read.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebAddressTest {
    private static final String TEXT = "The minister of Réunion said that she would come back.";

    private final List<String> agents = new ArrayList<>();
    private HttpServer server;
    private String site;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext(
                "/old",
                e -> {
                    e.getResponseHeaders().set("Location", "/news/accord");
                    e.sendResponseHeaders(301, -1);
                    e.close();
                });
        server.createContext("/news/accord", e -> answer(e, 200));
        server.createContext("/gone", e -> answer(e, 410));
        server.start();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-1");
        byte[] page =
                ("<html><body><p>" + TEXT + "</p></body></html>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesAPageInTheEncodingTheServerSays() {
        Outcome outcome = Samples.outcomes(site + "/old").getFirst();
        Article article = assertInstanceOf(Outcome.Read.class, outcome).article();
        assertEquals(TEXT, article.body().original());
        assertEquals(site + "/news/accord", article.url());
        assertEquals("accord", article.input());
        assertEquals(List.of("Demarche/0.1"), agents);
    }

    @Test
    void tellsTheStatusOfARefusal() {
        assertEquals(
                List.of(
                        site
                                + "/gone answered with status 410 instead of a page; check the address",
                        site
                                + "/none answered with status 404 instead of a page; check the address"),
                Samples.messages(Samples.outcomes(site + "/gone", site + "/none")));
    }
}
