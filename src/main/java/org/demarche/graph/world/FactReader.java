package org.demarche.graph.world;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.domain.OrganKind;
import org.demarche.domain.PartialDate;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.jspecify.annotations.Nullable;

/// The facts about one thing at a time, as the records want them; what cannot be is noted.
final class FactReader {
    private static final Map<Node, OrganKind.ActorClass> ACTOR_CLASSES =
            Map.of(
                    Classes.STATE,
                    OrganKind.ActorClass.STATE,
                    Classes.ORGANIZATION,
                    OrganKind.ActorClass.ORGANIZATION,
                    Classes.PERSON,
                    OrganKind.ActorClass.PERSON);

    private final Facts facts;
    private final Individuals individuals;
    private final List<String> faults = new ArrayList<>();

    FactReader(Facts facts, Individuals individuals) {
        this.facts = facts;
        this.individuals = individuals;
    }

    void fault(Node node, String what) {
        faults.add(facts.source(node) + ": <" + node + ">: " + what);
    }

    /// @throws WorldException if anything was noted
    void check() {
        if (!faults.isEmpty()) {
            throw new WorldException(String.join("\n", faults));
        }
    }

    List<Node> ofType(Node type) {
        return facts.ofType(type);
    }

    /// The rest of its IRI after the base and the path.
    Optional<String> slug(Node node, String path) {
        Optional<String> slug =
                individuals
                        .path(node)
                        .filter(p -> p.startsWith(path) && p.length() > path.length())
                        .map(p -> p.substring(path.length()));
        if (slug.isEmpty()) {
            fault(node, "its IRI must start with " + individuals.base() + path);
        }
        return slug;
    }

    Names names(Node node) {
        List<Label> usual = facts.labels(node, Borrowed.LABEL);
        List<Label> others = facts.labels(node, Borrowed.ALT_LABEL);
        others.removeAll(usual);
        return new Names(
                usual.isEmpty() ? facts.labels(node, Borrowed.PREF_LABEL) : usual,
                others,
                facts.labels(node, WorldProperties.DEMONYM),
                facts.labels(node, WorldProperties.METONYM),
                facts.labels(node, WorldProperties.AMBIGUOUS_LABEL));
    }

    List<String> sameAs(Node node) {
        return facts.all(node, Borrowed.SAME_AS).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    /// The paths of the individuals that a property points at.
    List<String> ids(Node node, Node property) {
        return facts.all(node, property).stream()
                .flatMap(value -> individuals.path(value).stream())
                .toList();
    }

    @Nullable String id(Node node, Node property) {
        List<String> ids = ids(node, property);
        return ids.isEmpty() ? null : ids.getFirst();
    }

    /// The local name of the ontology's term that a property points at.
    @Nullable String term(Node node, Node property) {
        Node value = facts.one(node, property);
        return value != null && value.isURI() && value.getURI().startsWith(Prefixes.DEM)
                ? value.getURI().substring(Prefixes.DEM.length())
                : null;
    }

    boolean isFormer(Node node) {
        return facts.isTrue(node, WorldProperties.FORMER);
    }

    /// The records that a property points at; one that is not known is noted.
    <T> List<T> values(Node node, Node property, Map<Node, T> known, String type) {
        List<T> values = new ArrayList<>();
        for (Node value : facts.all(node, property)) {
            T record = known.get(value);
            if (record == null) {
                fault(node, "<" + value + "> is no " + type + " that is known");
            } else {
                values.add(record);
            }
        }
        return values;
    }

    <T> @Nullable T value(Node node, Node property, Map<Node, T> known, String type) {
        List<T> values = values(node, property, known, type);
        return values.isEmpty() ? null : values.getFirst();
    }

    @Nullable PartialDate date(Node node, Node property) {
        Node value = facts.one(node, property);
        if (value == null) {
            return null;
        }
        try {
            return PartialDate.parse(value.isLiteral() ? value.getLiteralLexicalForm() : "");
        } catch (DateTimeException e) {
            fault(node, value + " is no day, month or year such as 2025-07-12, 2025-07 or 2025");
            return null;
        }
    }

    /// A number from 1, 0 if there is none.
    int count(Node node, Node property) {
        Node value = facts.one(node, property);
        if (value == null) {
            return 0;
        }
        String digits = value.isLiteral() ? value.getLiteralLexicalForm() : "";
        if (!digits.matches("[1-9][0-9]{0,4}")) {
            fault(node, value + " is no number from 1");
            return 0;
        }
        return Integer.parseInt(digits);
    }

    OrganKind.@Nullable ActorClass actorClass(Node node, Node property) {
        Node value = facts.one(node, property);
        if (value != null && !ACTOR_CLASSES.containsKey(value)) {
            fault(node, "<" + value + "> is no class of the ontology that owns or speaks");
        }
        return value == null ? null : ACTOR_CLASSES.get(value);
    }

    <E extends Enum<E>> @Nullable E constant(Node node, Node property, E[] constants) {
        Node value = facts.one(node, property);
        if (value == null) {
            return null;
        }
        for (E constant : constants) {
            if (Vocabulary.concept(constant).equals(value)) {
                return constant;
            }
        }
        fault(node, "<" + value + "> is none of the ontology's values of <" + property + ">");
        return null;
    }
}
