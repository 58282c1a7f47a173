package org.demarche.graph.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.demarche.domain.Article;
import org.demarche.domain.Basis;
import org.demarche.domain.Confidence;
import org.demarche.domain.Event;
import org.demarche.domain.EventKind;
import org.demarche.domain.Reading;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Rdf;
import org.demarche.graph.Sample;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;
import org.junit.jupiter.api.Test;

/// Passages of evidence and the sentences in which they stand.
class PageTest {
    private static final List<Span> SENTENCES =
            List.of(new Span(0, 4), new Span(5, 9), new Span(12, 16));
    private static final String BODY = "One. Two.\n\n  Six. ";

    private final ReadingGraph drawing = new ReadingGraph(Sample.WORLD);

    @Test
    void aPassageHasTheSentenceInWhichItStands() {
        assertEquals(Set.of("0,4"), sentencesOf(new Span(1, 3)));
        assertEquals(Set.of("5,9"), sentencesOf(new Span(5, 6)));
        assertEquals(Set.of("12,16"), sentencesOf(new Span(15, 16)));
    }

    @Test
    void aPassageThatIsASentenceIsItsOwn() {
        assertEquals(Set.of("5,9"), sentencesOf(new Span(5, 9)));
    }

    @Test
    void aPassageAcrossSentencesHasAllOfThemInOne() {
        assertEquals(Set.of("0,9"), sentencesOf(new Span(2, 6)));
        assertEquals(Set.of("0,16"), sentencesOf(new Span(0, 18)));
    }

    @Test
    void whatStandsBetweenSentencesHasNone() {
        assertEquals(Set.of(), sentencesOf(new Span(9, 12)));
        assertEquals(Set.of(), sentencesOf(new Span(16, 18)));
    }

    @Test
    void findingsOfOneSentenceShareItAndSentencesThatShowNothingStayOut() {
        Graph graph =
                Rdf.of(graph(List.of(new Span(0, 1), new Span(2, 3), new Span(1, 4))).triples());
        assertEquals(
                4, graph.find(Node.ANY, Borrowed.TYPE, Classes.PASSAGE).toList().size(), "3 and 1");
        assertEquals(3, graph.find(Node.ANY, Properties.SENTENCE, Node.ANY).toList().size());
        assertEquals("", Rdf.faults(graph));
    }

    private Set<String> sentencesOf(Span passage) {
        Graph graph = Rdf.of(graph(List.of(passage)).triples());
        Set<String> sentences = new TreeSet<>();
        graph.find(Node.ANY, Properties.SENTENCE, Node.ANY)
                .forEachRemaining(
                        t -> sentences.add(t.getObject().getURI().replaceAll(".*#char=", "")));
        return sentences;
    }

    private ArticleGraph graph(List<Span> passages) {
        Article article =
                new Article(null, "Headline", null, null, null, "en", null, new Text(BODY));
        List<Event> events = passages.stream().map(PageTest::event).toList();
        return drawing.of(
                new Reading(
                        article, null, SENTENCES, List.of(), List.of(), List.of(), List.of(),
                        events, List.of()),
                false);
    }

    private static Event event(Span passage) {
        return new Event(
                EventKind.MEETING,
                List.of(),
                null,
                null,
                Basis.of(Rule.EVENT_WORD, passage),
                passage,
                new Confidence(List.of(Rule.EVENT_WORD), 0.5));
    }
}
