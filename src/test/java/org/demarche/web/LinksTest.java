package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.SampleStore;
import org.demarche.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows every kind of link from the first page on, as a crawler does.
class LinksTest {
    /// So many links of one kind: the same first folders, whatever the state, seen and written in
    /// the same way. (Filters that are added to one another have no end of kinds.)
    private static final int MOST_OF_A_KIND = 2;

    /// Answers to forms, which no link leads to.
    private static final List<String> SEEDS =
            List.of(
                    "",
                    "queries/graph-of-a-state?state=RUS",
                    "queries/holders-of-an-office?office=RUS-spokesperson",
                    "queries/relations-of-two-states-over-time?state=RUS&other_state=PRK",
                    "query?query=DESCRIBE%20%3Chttps%3A%2F%2Fw3id.org%2Fdemarche%2Fid%2Fstate%2FRUS%3E");

    @TempDir private static Path folder;

    @Test
    void everyLinkLeadsSomewhere() {
        try (Store store = Store.open(SampleStore.in(folder));
                Server server = Server.start(store, Settings.reading(0))) {
            Asker ask = new Asker(server);
            List<String> faults = new ArrayList<>();
            Map<String, Integer> kinds = new HashMap<>();
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(SEEDS);
            int pages = 0;
            while (!open.isEmpty()) {
                String path = open.removeFirst();
                HttpResponse<String> answer = ask.get(path, "Accept", "text/html,*/*;q=0.8");
                pages++;
                if (answer.statusCode() >= 400) {
                    faults.add(answer.statusCode() + " " + path);
                }
                if (Asker.type(answer).startsWith("text/html")) {
                    for (String link : links(answer.body(), server.address(), path)) {
                        String kind =
                                isQuestion(path) && isQuery(link)
                                        ? kind(link) + " of " + path.replaceFirst("\\?.*", "")
                                        : kind(link);
                        if (seen.add(link)
                                && kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
                            open.add(link);
                        }
                    }
                }
            }
            assertEquals(List.of(), faults);
            assertTrue(pages > 100, pages + " pages");
            assertTrue(pages < 2_500, pages + " pages: kinds of links multiply");
        }
    }

    /// The links within the server, without the slash before them and what comes after `#`.
    private static List<String> links(String html, String address, String path) {
        Document page = Jsoup.parse(html, address + path);
        List<String> links = new ArrayList<>();
        for (Element element : page.select("a[href], link[href], script[src], img[src]")) {
            String link = element.absUrl(element.hasAttr("href") ? "href" : "src");
            if (link.startsWith(address)) {
                links.add(link.substring(address.length()).replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    private static boolean isQuestion(String path) {
        return path.startsWith("queries/");
    }

    /// The links to the data behind a question differ from question to question.
    private static boolean isQuery(String link) {
        return link.startsWith("sparql?") || link.startsWith("query?");
    }

    private static String kind(String link) {
        URI address = URI.create("/" + link);
        String[] folders = address.getPath().split("/");
        StringBuilder kind = new StringBuilder();
        for (int i = 1; i < Math.min(3, folders.length); i++) {
            kind.append('/').append(folders[i].replaceFirst("^[A-Z]{3}$", "*"));
        }
        String end = address.getPath().replaceFirst(".*(\\.[a-z]+)$|.*", "$1");
        String query = address.getQuery() == null ? "" : address.getQuery();
        Set<String> shapes = new TreeSet<>(List.of(query.split("&")));
        shapes.removeIf(parameter -> !parameter.matches("(view|format)=.*"));
        return kind + end + '?' + String.join("&", shapes);
    }
}
