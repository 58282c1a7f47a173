package org.demarche.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.QueryFactory;

/// How many things of each kind the store knows; counted at most once a minute. Safe for many
/// threads.
final class Counts {
    private static final long FRESH_NANOS = 60_000_000_000L;
    private static final String[] KINDS = {
        "Article", "Statement", "Agreement", "Relation", "State", "Person"
    };

    private final Asking asking;
    private Map<String, String> counted = Map.of();
    private long at;

    Counts(Asking asking) {
        this.asking = asking;
    }

    /// The plural of each kind and its number, in the order of the page.
    synchronized Map<String, String> byKind() {
        if (counted.isEmpty() || System.nanoTime() - at > FRESH_NANOS) {
            Map<String, String> fresh = new LinkedHashMap<>();
            for (String kind : KINDS) {
                fresh.put(kind.toLowerCase(Locale.ROOT) + "s", count(kind));
            }
            counted = fresh;
            at = System.nanoTime();
        }
        return counted;
    }

    private String count(String kind) {
        var query =
                QueryFactory.create(
                        "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a <https://w3id.org/demarche/ontology#"
                                + kind
                                + "> }");
        return asking.answer(query) instanceof Shown.Table table
                ? table.rows().getFirst().getFirst().text()
                : "";
    }
}
