package org.demarche.web.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.findings.Filter;

/// Where pages stand, with the filter in their query strings.
///
/// @param prefixes whose base starts the IRIs of individuals
public record ExploreAddresses(Prefixes prefixes) {
    private static final String STATE = "state/";
    private static final String ORGANIZATION = "organization/";

    /// An individual as it stands in an address: `PRK`, `organization/asean`, `person/…`.
    public String code(Node individual) {
        String iri = individual.getURI();
        if (!iri.startsWith(prefixes.base())) {
            return iri;
        }
        String path = iri.substring(prefixes.base().length());
        return path.startsWith(STATE) ? path.substring(STATE.length()) : path;
    }

    /// The page about an individual.
    public String page(Node individual) {
        String iri = individual.getURI();
        if (iri.startsWith(prefixes.base()) && iri.matches("[\\w:/.~-]+")) {
            return "/id/" + iri.substring(prefixes.base().length());
        }
        return "/resource?iri=" + encoded(iri);
    }

    /// The parameters of a filter, in the order in which they always stand.
    public Map<String, String> parameters(Filter filter, String words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : Filter.NODES) {
            Node node = filter.node(name);
            if (node != null) {
                parameters.put(name, code(node));
            }
        }
        for (String name : Filter.WORDS) {
            if (!filter.word(name).isEmpty()) {
                parameters.put(name, filter.word(name));
            }
        }
        if (!words.isEmpty()) {
            parameters.put(Exploration.WORDS, words);
        }
        return parameters;
    }

    /// A path with parameters.
    public static String address(String path, Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /// The page of two parties: `/pair/PRK/RUS`.
    public String pair(Node one, Node other) {
        return "/pair/" + step(one) + "/" + step(other);
    }

    private String step(Node party) {
        String code = code(party);
        return code.startsWith(ORGANIZATION) ? code.substring(ORGANIZATION.length()) : code;
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
