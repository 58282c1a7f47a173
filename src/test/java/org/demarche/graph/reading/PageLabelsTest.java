package org.demarche.graph.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Act;
import org.demarche.domain.Actor;
import org.demarche.domain.Article;
import org.demarche.domain.Basis;
import org.demarche.domain.Confidence;
import org.demarche.domain.Event;
import org.demarche.domain.EventKind;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Reading;
import org.demarche.domain.Relation;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.Text;
import org.demarche.graph.Rdf;
import org.demarche.graph.Sample;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What people call the things of an article that have no name of their own.
class PageLabelsTest {
    private static final Span WORDS = new Span(0, 5);
    private static final Confidence SURE = new Confidence(List.of(Rule.VERB), 0.9);
    private static final PublicationTime DAY =
            new PublicationTime(LocalDate.of(2025, 7, 13), null, null);

    private final ReadingGraph drawing = new ReadingGraph(Sample.WORLD);

    @Test
    void thingsOfTheSampleAreCalledInItsLanguage() {
        Graph graph = graph(Sample.reading());
        assertEquals(
                List.of(
                        "Choe Son Hui, 12 Juli 2025: kami mendukung Rusia tanpa syarat",
                        "Sergei Lavrov dan Choe Son Hui, diberitakan 13 Juli 2025:"
                                + " kami mendukung Rusia tanpa syarat"),
                labels(graph, Classes.STATEMENT));
        assertEquals(
                List.of("Korea Utara membantu Rusia (bersyarat)", "Korea Utara mendukung Rusia"),
                labels(graph, Classes.RELATION));
        assertEquals(
                List.of("Pertemuan Choe Son Hui dan Sergei Lavrov di Wonsan, 12 Juli 2025"),
                labels(graph, Classes.EVENT));
        assertEquals(
                List.of(
                        "Pasal 4 Perjanjian Kemitraan Rusia dan Korea Utara",
                        "Pasal 51 Piagam Perserikatan Bangsa-Bangsa"),
                labels(graph, Classes.CLAUSE));
        assertEquals(List.of("Korea Utara dukung Rusia"), labels(graph, Classes.ARTICLE));
        assertEquals(
                List.of("Choe Son Hui, menteri luar negeri Korea Utara"),
                labels(graph, Classes.TENURE));
        assertEquals(
                List.of("Korea Utara dan Rusia: memberi bantuan militer"),
                labels(graph, Classes.OBLIGATION));
        assertEquals(
                List.of(
                        "Perjanjian Kemitraan Rusia dan Korea Utara: diratifikasi oleh Rusia,"
                                + " November 2025 (direncanakan)"),
                labels(graph, Classes.LIFE_CYCLE_ACT));
        assertEquals(List.of("12 Juli 2025", "Juni 2024"), labels(graph, Classes.DATE));
    }

    @Test
    void aRelationTellsItsModality() {
        for (Modality modality : Modality.values()) {
            String label =
                    switch (modality) {
                        case ASSERTED -> "North Korea imposes sanctions on Russia";
                        case NEGATED -> "North Korea imposes sanctions on Russia (did not happen)";
                        case CONDITIONAL ->
                                "North Korea imposes sanctions on Russia (on a condition)";
                        case PLANNED -> "North Korea imposes sanctions on Russia (planned)";
                        case DENIED -> "North Korea imposes sanctions on Russia (denied)";
                    };
            Relation relation =
                    new Relation(
                            state("PRK"),
                            state("RUS"),
                            Act.SANCTION,
                            modality,
                            null,
                            null,
                            Basis.of(Rule.VERB_ACTIVE, WORDS),
                            WORDS,
                            SURE);
            assertEquals(
                    List.of(label),
                    labels(graph(reading("en", List.of(), List.of(relation))), Classes.RELATION));
        }
    }

    @Test
    void anEventTellsItsKindWhoAndWhen() {
        assertEquals("Meeting", event("en", EventKind.MEETING, List.of(), null));
        assertEquals(
                "Meeting of North Korea and Russia, July 2025",
                event(
                        "en",
                        EventKind.MEETING,
                        List.of(state("PRK"), state("RUS")),
                        new PartialDate(2025, 7, 0)));
        assertEquals(
                "Call between North Korea and Russia",
                event("en", EventKind.CALL, List.of(state("PRK"), state("RUS")), null));
        assertEquals(
                "Kunjungan Rusia, 2025",
                event("id", EventKind.VISIT, List.of(state("RUS")), new PartialDate(2025, 0, 0)));
    }

    @Test
    void aLanguageWithoutPatternsGetsTheFirstOne() {
        assertEquals("Visit of Russia", event("fr", EventKind.VISIT, List.of(state("RUS")), null));
    }

    @Test
    void anArticleWithoutAHeadlineIsCalledByOutletDayAndFirstWords() {
        assertEquals("Outlet, 13 July 2025: Some words.", article("Outlet", DAY, "Some words."));
        assertEquals("13 July 2025: Some words.", article(null, DAY, "Some words."));
        assertEquals("Some words.", article(null, null, " Some\nwords. "));
        assertTrue(article(null, null, "").matches("[0-9a-f]{4,16}"));
    }

    @Test
    void whateverAnArticleSaysNamesTheArticle() {
        Graph graph = graph(Sample.reading());
        for (Node type :
                List.of(
                        Classes.STATEMENT,
                        Classes.EVENT,
                        Classes.LIFE_CYCLE_ACT,
                        Classes.CLAUSE,
                        Classes.RELATION,
                        Classes.PASSAGE,
                        Classes.MENTION)) {
            List<Node> things = subjects(graph, type);
            assertTrue(!things.isEmpty(), type.toString());
            for (Node thing : things) {
                assertTrue(
                        graph.contains(
                                thing,
                                Properties.STATED_IN,
                                drawing.name(Sample.reading().article())),
                        thing.toString());
            }
        }
    }

    private String article(
            @Nullable String publisher, @Nullable PublicationTime published, String body) {
        Article article =
                new Article(null, null, published, publisher, null, "en", null, new Text(body));
        Reading reading =
                new Reading(
                        article, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of());
        return labels(graph(reading), Classes.ARTICLE).getFirst();
    }

    private String event(
            String language, EventKind kind, List<Actor> who, @Nullable PartialDate on) {
        Event event = new Event(kind, who, on, null, Basis.of(Rule.EVENT_WORD, WORDS), WORDS, SURE);
        return labels(graph(reading(language, List.of(event), List.of())), Classes.EVENT)
                .getFirst();
    }

    private static Reading reading(String language, List<Event> events, List<Relation> relations) {
        return new Reading(
                new Article(
                        null, "Headline", null, null, null, language, null, new Text("Words are.")),
                null,
                List.of(new Span(0, 10)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                relations);
    }

    private Graph graph(Reading reading) {
        Graph graph = Rdf.of(drawing.of(reading, false).triples());
        assertEquals("", Rdf.faults(graph));
        return graph;
    }

    private static State state(String code) {
        return Sample.WORLD.world().states().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, Borrowed.TYPE, type).mapWith(Triple::getSubject).toList();
    }

    private static List<String> labels(Graph graph, Node type) {
        TreeSet<String> labels = new TreeSet<>();
        for (Node subject : subjects(graph, type)) {
            List<Node> own =
                    graph.find(subject, Borrowed.LABEL, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList();
            assertEquals(1, own.size(), subject.toString());
            labels.add(own.getFirst().getLiteralLexicalForm());
        }
        return List.copyOf(labels);
    }
}
