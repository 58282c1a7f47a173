package org.demarche.web.description;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Ledgers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// What crawlers and browsers look for at every site.
@RestController
final class Wayfinding {
    private static final int MOST_ADDRESSES = 50_000;
    private static final Duration DAY = Duration.ofDays(1);

    private static final List<String> LISTS =
            List.of("/", "/states", "/persons", "/organizations", "/agreements", "/articles");

    /// Pages of things may be indexed; filters and questions have no end of addresses.
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /explore
            Disallow: /evidence
            Disallow: /search
            Disallow: /read
            Disallow: /resource
            Disallow: /graph
            Disallow: /sparql
            Disallow: /ds
            Disallow: /dumps
            Disallow: /*?

            Sitemap: %s
            """;

    private final Ledgers ledgers;
    private final Addresses addresses;
    private final PublicAddress address;

    Wayfinding(Ledgers ledgers, Addresses addresses, PublicAddress address) {
        this.ledgers = ledgers;
        this.addresses = addresses;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(DAY))
                .body(ROBOTS.formatted(address.of(request, "/sitemap.xml")));
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/vnd.microsoft.icon"))
                .cacheControl(CacheControl.maxAge(DAY))
                .body(new ClassPathResource("static/favicon.ico"));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        String origin = address.origin(request);
        String addressed =
                Stream.concat(LISTS.stream(), pages())
                        .limit(MOST_ADDRESSES)
                        .map(path ->
                                "  <url><loc>"
                                        + HtmlUtils.htmlEscape(origin + path)
                                        + "</loc></url>\n")
                        .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                                + addressed
                                + "</urlset>\n");
    }

    /// The pages of all articles, and of who speaks or acts in them.
    private Stream<String> pages() {
        var ledger = ledgers.ledger();
        Stream<Node> parties =
                ledger.findings().stream()
                        .flatMap(finding ->
                                Stream.concat(
                                        Stream.ofNullable(finding.who().source()),
                                        finding.who().targets().stream()));
        return Stream.concat(parties, ledger.articles().keySet().stream())
                .filter(Node::isURI)
                .map(node -> addresses.page(node.getURI()))
                .filter(path -> !path.contains("?"))
                .distinct()
                .sorted()
                .map(path -> path + ".html");
    }
}
