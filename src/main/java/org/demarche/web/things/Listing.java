package org.demarche.web.things;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Classes;

/// The lists of things, by the last part of their addresses.
public enum Listing {
    STATES(Classes.STATE, "statements", "ofOthers", "relations"),
    PERSONS(Classes.PERSON, "statements"),
    ORGANIZATIONS(Classes.ORGANIZATION, "statements", "ofOthers", "relations"),
    OFFICES(Classes.OFFICE, "statements"),
    AGREEMENTS(Classes.AGREEMENT, "statements"),
    ARTICLES(Classes.ARTICLE, "statements", "relations");

    private final Node type;
    private final List<String> counts;

    Listing(Node type, String... counts) {
        this.type = type;
        this.counts = List.of(counts);
    }

    public Node type() {
        return type;
    }

    /// The names of what is counted, in the order of [CatalogueEntry#counts].
    List<String> counts() {
        return counts;
    }

    /// As it stands in the address and in keys of messages.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Listing> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }
}
