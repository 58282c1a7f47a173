package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.demarche.domain.Article;
import org.demarche.read.Outcome;
import org.demarche.read.Samples;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final List<Outcome> HALF = Samples.outcomes(Samples.path("half.jsonl"));

    @Test
    void takesTheTextAsItStands() {
        Article article = assertInstanceOf(Outcome.Read.class, HALF.getFirst()).article();
        assertEquals(
                "Beranda\nBaca juga: Tiga\nMenteri itu mengatakan negaranya siap.  \n",
                article.body().original());
        assertEquals("https://a.example/1", article.url());
        assertEquals("Satu", article.headline());
        assertEquals("2025-07-13T03:02:00+07:00", String.valueOf(article.published()));
        assertEquals("A", article.publisher());
        assertEquals("id", article.language());
        assertEquals("half.jsonl", article.input());
    }

    @Test
    void namesTheLineOfEachFaultAndGoesOn() {
        assertEquals(
                List.of(
                        "half.jsonl:3 is not valid JSON, perhaps cut in half; write the line anew",
                        "half.jsonl:4 has no text, only an address (https://a.example/3); give the text or the page",
                        "half.jsonl:5 is no JSON object; write one object a line, with a field \"text\"",
                        "half.jsonl:7 is in French (fr), for which there is no language pack; it was skipped"),
                Samples.messages(HALF));
        assertEquals(6, HALF.size());
    }

    @Test
    void readsTheLineThatIsNoUtf8() {
        List<Outcome> outcomes = Samples.outcomes(Samples.path("bad-line.jsonl"));
        assertEquals(3, outcomes.size());
        assertEquals(List.of(), Samples.messages(outcomes));
    }

    @Test
    void readsPastAByteOrderMark() {
        assertEquals("The minister said so.", Samples.article("marked.jsonl").body().original());
    }

    @Test
    void readsOneObjectOverManyLines() {
        assertEquals(List.of(), Samples.messages(Samples.outcomes(Samples.path("pretty.json"))));
    }

    @Test
    void keepsAForeignArticleForThoseWhoWantItsText() {
        Outcome.Foreign foreign = assertInstanceOf(Outcome.Foreign.class, HALF.getLast());
        assertEquals("fr", foreign.article().language());
    }
}
