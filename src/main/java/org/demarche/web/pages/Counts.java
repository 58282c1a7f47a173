package org.demarche.web.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.demarche.web.guard.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many things of each kind the store knows; counted at most once a minute. Safe for many
/// threads.
final class Counts {
    private static final Logger LOG = LoggerFactory.getLogger(Counts.class);
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

    /// The plural of each kind and its number, in the order of the page; what was counted last when
    /// the store is too busy to count.
    synchronized Map<String, String> byKind() {
        if (counted.isEmpty() || System.nanoTime() - at > FRESH_NANOS) {
            try {
                counted = count();
                at = System.nanoTime();
            } catch (Refusal e) {
                LOG.debug("not counted: {}", e.sentence());
            }
        }
        return counted;
    }

    private Map<String, String> count() {
        Map<String, String> fresh = new LinkedHashMap<>();
        for (String kind : KINDS) {
            fresh.put(kind.toLowerCase(Locale.ROOT) + "s", count(kind));
        }
        return fresh;
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
