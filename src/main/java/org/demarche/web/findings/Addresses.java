package org.demarche.web.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Prefixes;

/// Where the pages of things stand on this server. Immutable.
///
/// @param prefixes whose base starts the IRIs of individuals
public record Addresses(Prefixes prefixes) {
    /// The page about a thing; that of another vocabulary has one, too.
    public String page(String iri) {
        if (iri.startsWith(prefixes.base()) && iri.matches("[\\w:/.~-]+")) {
            return "/id/" + iri.substring(prefixes.base().length());
        }
        if (iri.matches("https://w3id\\.org/demarche/(world|cameo)/[\\w-]+")) {
            return iri.substring("https://w3id.org/demarche".length());
        }
        return "/resource?iri=" + encoded(iri);
    }

    /// An individual as the filter bar has it: `PRK` for a state, else the path below the base.
    public String filtered(Node individual) {
        String iri = individual.getURI();
        String path =
                iri.startsWith(prefixes.base()) ? iri.substring(prefixes.base().length()) : iri;
        return path.startsWith("state/") ? path.substring("state/".length()) : path;
    }

    /// The page of two parties; organisations stand there by the last part of their paths.
    public String pair(Node one, Node other) {
        return "/pair/" + step(one) + "/" + step(other);
    }

    private String step(Node party) {
        String filtered = filtered(party);
        return filtered.substring(filtered.lastIndexOf('/') + 1);
    }

    /// The explorer with a filter.
    ///
    /// @param filter names and values in turn; values are nodes or words, empty ones left out
    public String explore(Object... filter) {
        var address = new StringBuilder("/explore");
        for (int i = 0; i < filter.length; i += 2) {
            String value = filter[i + 1] instanceof Node node ? filtered(node) : filter[i + 1] + "";
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(filter[i])
                        .append('=')
                        .append(encoded(value).replace("%2F", "/"));
            }
        }
        return address.toString();
    }

    /// Words as they stand in a query string.
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
