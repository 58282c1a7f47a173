package org.demarche.web.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;

/// What a reader asks for and what was found: what every view is drawn from. Immutable.
///
/// @param parameters of the address, views have their own among them
/// @param words that statements must have, or empty
/// @param found what fits, the newest first
public record Exploration(
        Map<String, String> parameters,
        Filter filter,
        String words,
        Ledger ledger,
        List<Finding> found,
        Phrases phrases) {
    /// The same findings, with addresses of another filter.
    public Exploration of(Filter other) {
        return new Exploration(parameters, other, words, ledger, found, phrases);
    }

    /// The parameter of an address, or empty.
    public String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /// A whole number of the address, at least 1; 1 where there is none.
    public int number(String name) {
        String value = parameter(name);
        return value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
    }

    /// The address of the sentences behind a part of this.
    ///
    /// @param part the same filter, narrowed
    public String evidence(ExploreAddresses addresses, Filter part) {
        return ExploreAddresses.address("/evidence", addresses.parameters(part, words));
    }

    /// The address of one finding among these.
    public String evidence(ExploreAddresses addresses, Node finding) {
        Map<String, String> all = new LinkedHashMap<>(addresses.parameters(filter, words));
        all.put("finding", addresses.code(finding));
        return ExploreAddresses.address("/evidence", all);
    }

    /// The same result in another view.
    public String view(ExploreAddresses addresses, String name) {
        Map<String, String> all = new LinkedHashMap<>(addresses.parameters(filter, words));
        all.put("view", name);
        return ExploreAddresses.address("/explore", all);
    }
}
