package org.demarche.web.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.domain.PartialDate;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.graph.world.LanguageWords;

/// The labels of individuals without names of their own, by the patterns of the ontology, in a
/// language that may be another than that of their article. For one thread, inside a read
/// transaction.
///
/// @param names what other individuals are called in the language of `words`
record MadeLabels(DatasetGraph store, LanguageWords words, Function<Node, String> names) {
    /// The label of an individual; empty where it is of no kind that has a pattern.
    Optional<String> of(Node thing) {
        return find(Node.ANY, thing, Borrowed.TYPE)
                .filter(quad -> words.hasPattern(quad.getObject()))
                .findFirst()
                .map(quad -> label(quad.getGraph(), thing, quad.getObject()))
                .filter(label -> !label.isBlank());
    }

    private String label(Node graph, Node thing, Node kind) {
        Map<String, String> slots = new HashMap<>();
        if (kind.equals(Classes.CLAUSE)) {
            slots.put("number", lexical(graph, thing, Properties.NUMBER));
            slots.put("paragraph", lexical(graph, thing, Properties.PARAGRAPH));
            slots.put("agreement", named(graph, thing, Properties.CLAUSE_OF));
        } else if (kind.equals(Classes.EVENT)) {
            slots.put("kind", named(graph, thing, Properties.KIND));
            slots.put("participants", named(graph, thing, Properties.PARTICIPANT));
            slots.put("place", named(graph, thing, Properties.AT));
            slots.put("date", date(graph, thing, Properties.ON));
        } else if (kind.equals(Classes.RELATION)) {
            slots.put("source", named(graph, thing, Properties.SOURCE));
            slots.put("act", edge(graph, thing));
            slots.put("target", named(graph, thing, Properties.TARGET));
        } else if (kind.equals(Classes.LIFE_CYCLE_ACT)) {
            slots.put("agreement", list(withIn(graph, Properties.LIFE_CYCLE_ACT, thing)));
            slots.put("status", named(graph, thing, Properties.STATUS));
            slots.put("agents", named(graph, thing, Properties.AGENT));
            slots.put("date", date(graph, thing, Properties.ON));
        } else if (kind.equals(Classes.TENURE)) {
            String office = named(graph, thing, Properties.OFFICE);
            String of = named(graph, thing, Properties.OF);
            slots.put("holder", named(graph, thing, Properties.HOLDER));
            slots.put("office", office);
            slots.put("of", office.contains(of) ? "" : of);
        } else if (kind.equals(Classes.DATE)) {
            return date(graph, thing, Borrowed.VALUE);
        } else if (kind.equals(Classes.STATEMENT)) {
            statement(graph, thing, slots);
        } else if (kind.equals(Classes.OBLIGATION)) {
            slots.put("obligors", named(graph, thing, Properties.OBLIGOR));
            slots.put("words", LanguageWords.first(lexical(graph, thing, Properties.DUTY)));
        } else {
            return "";
        }
        return qualified(graph, thing, kind, words.label(pattern(graph, thing, kind), slots));
    }

    private void statement(Node graph, Node thing, Map<String, String> slots) {
        String said = date(graph, thing, Properties.SAID_ON);
        slots.put(
                "speaker",
                Stream.of(Properties.SPEAKER, Properties.IN_OFFICE, Properties.ON_BEHALF_OF)
                        .map(property -> named(graph, thing, property))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""));
        slots.put("date", said);
        slots.put("reported", said.isEmpty() ? date(graph, graph, Borrowed.DATE_PUBLISHED) : "");
        slots.put("words", LanguageWords.first(lexical(graph, thing, Properties.TEXT)));
    }

    /// That of the kind of an event where it has one; those who no longer hold an office have one.
    private Node pattern(Node graph, Node thing, Node kind) {
        if (kind.equals(Classes.EVENT)) {
            return values(graph, thing, Properties.KIND)
                    .filter(words::hasPattern)
                    .findFirst()
                    .orElse(kind);
        }
        boolean isFormer =
                kind.equals(Classes.TENURE)
                        && store.contains(graph, thing, WorldProperties.FORMER, Node.ANY);
        return isFormer ? WorldProperties.FORMER : kind;
    }

    /// With its modality, where the label tells it.
    private String qualified(Node graph, Node thing, Node kind, String label) {
        if (!kind.equals(Classes.RELATION) && !kind.equals(Classes.LIFE_CYCLE_ACT)) {
            return label;
        }
        return values(graph, thing, Properties.MODALITY)
                .map(modality -> words.label(modality, Map.of("label", label)))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(label);
    }

    private String edge(Node graph, Node relation) {
        return values(graph, relation, Properties.ACT)
                .flatMap(act -> values(Node.ANY, act, WorldProperties.EDGE))
                .map(words::term)
                .findFirst()
                .orElse("");
    }

    private String date(Node graph, Node thing, Node property) {
        String day = lexical(graph, thing, property);
        return day.matches("\\d{4}(-\\d\\d){0,2}([T+Z-].*)?")
                ? words.date(PartialDate.parse(day.substring(0, Math.min(day.length(), 10))))
                : "";
    }

    private String lexical(Node graph, Node thing, Node property) {
        return values(graph, thing, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private String named(Node graph, Node thing, Node property) {
        return list(values(graph, thing, property));
    }

    private String list(Stream<Node> things) {
        List<String> called = new ArrayList<>(things.map(names).distinct().toList());
        return called.isEmpty() ? "" : words.list(called);
    }

    private Stream<Node> withIn(Node graph, Node property, Node object) {
        return Iter.asStream(store.find(graph, Node.ANY, property, object)).map(Quad::getSubject);
    }

    private Stream<Node> values(Node graph, Node thing, Node property) {
        return find(graph, thing, property).map(Quad::getObject);
    }

    private Stream<Quad> find(Node graph, Node thing, Node property) {
        return Iter.asStream(store.find(graph, thing, property, Node.ANY));
    }
}
