package org.demarche.graph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.Act;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.EventKind;
import org.demarche.domain.Form;
import org.demarche.domain.Modality;
import org.demarche.graph.Rdf;
import org.demarche.graph.world.Acts;
import org.junit.jupiter.api.Test;

/// The names in the program and those in the ontology are the same.
class VocabularyTest {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";

    /// Terms of the ontology that are data and not names that the program knows.
    private static final List<Node> DATA =
            List.of(
                            "negotiation",
                            "session",
                            "ceremony",
                            "recall",
                            "withdrawal",
                            "test",
                            "ceasefire",
                            "other-event",
                            "verbalCooperation",
                            "materialCooperation",
                            "verbalConflict",
                            "materialConflict",
                            "acts")
                    .stream()
                    .map(Vocabulary::dem)
                    .toList();

    private final Graph ontology = Rdf.file("ontology/demarche.ttl", "ontology/acts.ttl");

    @Test
    void everyClassThatTheProgramNamesIsInTheOntology() throws IllegalAccessException {
        for (Node term : constants(Classes.class)) {
            assertTrue(isA(term, OWL + "Class"), term + " is no class of the ontology");
        }
    }

    @Test
    void everyPropertyThatTheProgramNamesIsInTheOntology() throws IllegalAccessException {
        for (Node term : properties()) {
            assertTrue(isProperty(term), term + " is no property of the ontology");
        }
    }

    @Test
    void everyConceptThatTheProgramNamesIsInTheOntology() {
        assertConcepts(Act.values(), Classes.ACT);
        assertConcepts(Form.values(), Classes.FORM);
        assertConcepts(Modality.values(), Classes.MODALITY);
        assertConcepts(AgreementKind.values(), Classes.AGREEMENT_KIND);
        assertConcepts(AgreementStatus.values(), Classes.AGREEMENT_STATUS);
        assertConcepts(EventKind.values(), Classes.EVENT_KIND);
    }

    @Test
    void everyTermOfTheOntologyIsKnownToTheProgram() throws IllegalAccessException {
        SortedSet<String> known = new TreeSet<>();
        properties().forEach(term -> known.add(term.getURI()));
        constants(Classes.class).forEach(term -> known.add(term.getURI()));
        DATA.forEach(term -> known.add(term.getURI()));
        concepts().forEach(term -> known.add(term.getURI()));
        Acts acts = Acts.bundled();
        Stream.of(Act.values())
                .map(acts::edge)
                .forEach(edge -> {
                    if (edge != null) {
                        known.add(edge.getURI());
                    }
                });
        SortedSet<String> defined = new TreeSet<>();
        ontology.find(Node.ANY, Borrowed.TYPE, Node.ANY)
                .filterKeep(t ->
                        t.getSubject().isURI() && t.getSubject().getURI().startsWith(Prefixes.DEM))
                .forEachRemaining(t -> defined.add(t.getSubject().getURI()));
        assertEquals(defined, known);
    }

    @Test
    void everyRelationHasAnEdgeThatIsAPropertyAndTheTwoOthersHaveNone() {
        Acts acts = Acts.bundled();
        for (Act act : Act.values()) {
            Node edge = acts.edge(act);
            assertEquals(act.isRelation(), edge != null, act.toString());
            if (edge != null) {
                assertTrue(isProperty(edge), edge.toString());
                assertEquals(act.isMutual(), isA(edge, OWL + "SymmetricProperty"), edge.toString());
            }
        }
        assertEquals(
                16,
                Stream.of(Act.values()).map(acts::edge).filter(e -> e != null).distinct().count());
    }

    @Test
    void everyActHasItsWordInCapitalsLabelsInBothLanguagesACodeAndAScore() {
        assertEquals(18, ontology.find(Node.ANY, Borrowed.TYPE, Classes.ACT).toList().size());
        for (Act act : Act.values()) {
            Node concept = Vocabulary.concept(act);
            assertTrue(
                    ontology.contains(concept, Borrowed.NOTATION, Literals.string(act.name())),
                    act.name());
            assertEquals(
                    List.of("en", "id"),
                    ontology
                            .find(concept, Borrowed.PREF_LABEL, Node.ANY)
                            .mapWith(t -> t.getObject().getLiteralLanguage())
                            .toList()
                            .stream()
                            .sorted()
                            .toList(),
                    act.name());
            Node match = NodeFactory.createURI(Prefixes.SKOS + "closeMatch");
            assertTrue(ontology.contains(concept, match, Node.ANY), act.name());
            assertTrue(ontology.contains(concept, WorldProperties.SCORE, Node.ANY), act.name());
            assertEquals(
                    act != Act.STATE,
                    ontology.contains(concept, WorldProperties.QUAD_CLASS, Node.ANY),
                    act.name());
        }
    }

    private void assertConcepts(Enum<?>[] constants, Node type) {
        for (Enum<?> constant : constants) {
            Node concept = Vocabulary.concept(constant);
            assertTrue(ontology.contains(concept, Borrowed.TYPE, type), concept.toString());
        }
    }

    private static Stream<Node> concepts() {
        return Stream.of(
                        Act.values(),
                        Form.values(),
                        Modality.values(),
                        AgreementKind.values(),
                        AgreementStatus.values(),
                        EventKind.values())
                .flatMap(Stream::of)
                .map(constant -> Vocabulary.concept((Enum<?>) constant));
    }

    private boolean isProperty(Node term) {
        return isA(term, OWL + "ObjectProperty")
                || isA(term, OWL + "DatatypeProperty")
                || isA(term, OWL + "AnnotationProperty");
    }

    private boolean isA(Node term, String type) {
        return ontology.contains(term, Borrowed.TYPE, NodeFactory.createURI(type));
    }

    private static List<Node> properties() throws IllegalAccessException {
        List<Node> all = new ArrayList<>(constants(Properties.class));
        all.addAll(constants(WorldProperties.class));
        return all;
    }

    private static List<Node> constants(Class<?> holder) throws IllegalAccessException {
        List<Node> constants = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                constants.add((Node) field.get(null));
            }
        }
        return constants;
    }
}
