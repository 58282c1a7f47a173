package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `demarche watch` as it is started by the clock.
class WatchCommandTest {
    private static final String TEXT =
            "Kenya and Peru signed a treaty on fishing on Friday, the Foreign Minister of Kenya said in"
                    + " Nairobi. Both sides will open consulates in each other's ports next year.";

    @TempDir private Path folder;

    private Ran watch(String... more) {
        List<String> arguments = new ArrayList<>(List.of("watch", "--once", "--store", store()));
        arguments.addAll(List.of(more));
        return Ran.here(arguments.toArray(String[]::new));
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minusSeconds(60 + text.length())));
    }

    private static String line(int number) {
        return "{\"url\": \"https://a.example/%d\", \"text\": \"%s\"}\n".formatted(number, TEXT);
    }

    @Test
    void readsWhatIsNewOrChangedAndRemembersIt() throws IOException {
        write("a/one.jsonl", line(1));
        write("two.jsonl", line(2));
        write(".hidden.jsonl", line(3));
        write("three.jsonl.part", line(4));
        String in = folder.resolve("in").toString();
        Ran first = watch(in);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.err().contains("2 files and 0 feeds: read 2 articles"), first.err());
        Ran again = watch(in);
        assertFalse(again.err().contains("read "), again.err());
        write("two.jsonl", line(2) + line(5));
        Ran changed = watch(in);
        assertTrue(changed.err().contains("1 file and 0 feeds: read 2 articles"), changed.err());
        assertTrue(changed.err().contains("; 1 new or different"), changed.err());
    }

    @Test
    void tellsWhatDoesNotExistAndWhoHasTheStore() throws IOException {
        Ran missing = watch(folder.resolve("none").toString());
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("none does not exist"), missing.err());
        Ran wrong = watch("--every", "soon", folder.toString());
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("takes a time such as"), wrong.err());
        try (Store open = Store.open(Path.of(store()))) {
            assertEquals(List.of(), open.repairs());
            Ran taken = watch(folder.toString());
            assertEquals(1, taken.status());
            assertTrue(taken.err().contains(store()), taken.err());
        }
    }

    @Test
    void readsTheNewEntriesOfAFeed() throws IOException {
        Site site = new Site();
        try {
            site.entries = 1;
            Ran first = watch("--follow", "--allow-private", site.feed());
            assertEquals(0, first.status(), first.err());
            assertTrue(first.err().contains("1 feed: read 2 articles"), first.err());
            site.asked.clear();
            Ran unchanged = watch("--follow", "--allow-private", site.feed());
            assertFalse(unchanged.err().contains("read "), unchanged.err());
            assertEquals(List.of("/robots.txt", "/feed"), site.asked);
            site.entries = 2;
            Ran more = watch("--follow", "--allow-private", site.feed());
            assertTrue(more.err().contains("1 feed: read 1 article with"), more.err());
            Ran refused = watch("--follow", site.feed() + "?other");
            assertEquals(1, refused.status());
            assertTrue(refused.err().contains("/page leads into a private network"), refused.err());
        } finally {
            site.server.stop(0);
        }
    }

    /// A feed of entries with their text and one with a link alone.
    private static final class Site {
        private final List<String> asked = new ArrayList<>();
        private final HttpServer server;
        private int entries;

        private Site() throws IOException {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        }

        private String feed() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
        }

        private void answer(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            String body =
                    switch (path) {
                        case "/feed" -> rss();
                        case "/page" -> "<html><body><p>" + TEXT + "</p></body></html>";
                        default -> "";
                    };
            String tag = "\"" + entries + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            boolean isKnown = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            int status = isKnown ? 304 : path.equals("/robots.txt") ? 404 : 200;
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 200 ? bytes.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        }

        private String rss() {
            StringBuilder items = new StringBuilder();
            for (int i = 0; i < entries; i++) {
                items.append(
                        """
                        <item><link>https://a.example/%d</link>
                        <content:encoded>&lt;p&gt;%s&lt;/p&gt;</content:encoded></item>
                        """
                                .formatted(i, TEXT));
            }
            return "<rss><channel><title>Quay</title>"
                    + items
                    + "<item><link>/page</link></item></channel></rss>";
        }
    }
}
