package org.demarche.web.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.demarche.web.guard.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A graph at an address of this server: in the format that is accepted most at the address itself,
/// in one format at the address with its ending. Immutable.
///
/// @param address from the first slash on, without an ending
/// @param page the one for people, if there is one
public record RdfDocument(String address, PageUse page) {
    /// Whether there is a page, and who gets it.
    public enum PageUse {
        /// There are data alone.
        NONE,
        /// Whoever prefers nothing gets the page.
        FOR_ALL,
        /// Whoever prefers nothing gets data.
        FOR_BROWSERS
    }

    /// What was asked for at an address: the format, or empty for the page.
    ///
    /// @param ending without its dot; empty at the address itself
    /// @throws Refusal with status 404 for an unknown ending, 406 when nothing is accepted
    public Optional<RdfFormat> asked(
            String ending, HttpServletRequest request, HttpServletResponse response) {
        boolean hasPage = page != PageUse.NONE;
        var all = Alternates.at(address, hasPage, RdfFormat.ofTriples());
        var alternates = page == PageUse.FOR_BROWSERS ? all.dataFirst() : all;
        response.setHeader(HttpHeaders.LINK, alternates.header(address));
        if (ending.isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            Accept accept = Accept.of(request.getHeaders(HttpHeaders.ACCEPT));
            Alternates.Alternate best = alternates.best(accept);
            response.setHeader(HttpHeaders.CONTENT_LOCATION, best.href());
            return best.format();
        }
        if (hasPage && ending.equals("html")) {
            return Optional.empty();
        }
        return Optional.of(
                RdfFormat.ofTriples().stream()
                        .filter(format -> format.ending().equals(ending))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "There is no "
                                                + address
                                                + "."
                                                + ending
                                                + "; its endings are .ttl, .jsonld, .nt and .rdf.")));
    }

    /// The answer where there are data alone.
    ///
    /// @throws Refusal as [#asked]
    public ResponseEntity<byte[]> answer(
            String ending,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<Graph> graph) {
        RdfFormat format = asked(ending, request, response).orElse(RdfFormat.TURTLE);
        return answer(format, graph.get());
    }

    /// A graph in a format.
    public static ResponseEntity<byte[]> answer(RdfFormat format, Graph graph) {
        return ResponseEntity.ok().contentType(format.contentType()).body(format.write(graph));
    }
}
