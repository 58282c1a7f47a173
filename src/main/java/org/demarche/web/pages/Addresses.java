package org.demarche.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.demarche.graph.vocabulary.Prefixes;

/// Where the pages of things stand on this server.
///
/// @param prefixes whose base starts the IRIs of individuals
record Addresses(Prefixes prefixes) {
    /// The page about a thing; that of another vocabulary has one, too.
    String page(String iri) {
        if (iri.startsWith(prefixes.base()) && iri.matches("[\\w:/.~-]+")) {
            return "/id/" + iri.substring(prefixes.base().length());
        }
        return "/resource?iri=" + encoded(iri);
    }

    /// Words as they stand in a query string.
    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
