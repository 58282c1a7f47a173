package org.demarche.lookup;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;

/// Kinds of individuals that have names; of two that fit alike, the earlier comes first.
public enum Kind {
    STATE(Classes.STATE, "North Korea or PRK"),
    ORGANIZATION(Classes.ORGANIZATION, "ASEAN or organization:asean"),
    PERSON(Classes.PERSON, "Antony Blinken or person:USA-antony-blinken"),
    AGREEMENT(Classes.AGREEMENT, "North Atlantic Treaty or agreement:north-atlantic-treaty"),
    CLAUSE(Classes.CLAUSE, "agreement:north-atlantic-treaty/article/5"),
    OFFICE(Classes.OFFICE, "office:PRK-foreign-minister"),
    PLACE(Classes.PLACE, "Geneva or place:geneva"),
    ARTICLE(Classes.ARTICLE, "article:0be329bfebcc09db");

    /// Every kind.
    public static final Set<Kind> ALL = Collections.unmodifiableSet(EnumSet.allOf(Kind.class));

    private static final Set<Kind> CLAUSES = EnumSet.of(CLAUSE, AGREEMENT);

    private final Node type;
    private final String example;

    Kind(Node type, String example) {
        this.type = type;
        this.example = example;
    }

    /// The class of the ontology.
    public Node type() {
        return type;
    }

    /// What IRIs of this kind have behind the base, and short ones before the colon: `state`; a
    /// clause's starts with its agreement's.
    public String prefix() {
        return this == CLAUSE ? AGREEMENT.prefix() : word();
    }

    /// The kind as one word in small letters, as it stands in names of parameters.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How it may be named, for a message.
    String example() {
        return example;
    }

    /// The properties whose values name it; the first is what it is called.
    List<Node> naming() {
        return this == ARTICLE
                ? List.of(Borrowed.HEADLINE)
                : List.of(Borrowed.LABEL, Borrowed.ALT_LABEL);
    }

    /// The kinds that a parameter of this name takes: `other_state` takes states, `clause` clauses
    /// and whole agreements; empty when it takes none of them.
    public static Optional<Set<Kind>> ofParameter(String name) {
        String last = name.substring(name.lastIndexOf('_') + 1);
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(last))
                .findFirst()
                .map(kind -> kind == CLAUSE ? CLAUSES : EnumSet.of(kind));
    }
}
