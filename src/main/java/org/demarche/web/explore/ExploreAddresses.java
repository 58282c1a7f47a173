package org.demarche.web.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.Filter;

/// Where the explorer's pages stand, with the filter in their query strings.
///
/// @param things where the pages of things stand
public record ExploreAddresses(Addresses things) {
    /// The parameter of words that statements must have.
    public static final String WORDS = "words";

    /// What paths of organisations start with.
    static final String ORGANIZATION = "organization/";

    /// An individual as it stands in an address: `PRK`, `organization/asean`, `person/…`.
    public String code(Node individual) {
        return things.filtered(individual);
    }

    /// The page about an individual.
    public String page(Node individual) {
        return things.page(individual.getURI());
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
            parameters.put(WORDS, words);
        }
        return parameters;
    }

    /// A path with parameters.
    public static String address(String path, Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) ->
                pairs.add(name + "=" + Addresses.encoded(value).replace("%2F", "/")));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
