package org.demarche.web.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERS =
            List.of("application/json", "text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | text/turtle",
                "TEXT/Turtle | text/turtle",
                "*/* | application/json",
                "* | application/json",
                "text/* | text/html",
                "text/html;q=0.1, application/json | application/json",
                "text/html;q=0.1, text/turtle;Q=0.2 | text/turtle",
                "text/turtle, */* | text/turtle",
                "text/turtle;q=0.5, */*;q=0.5 | text/turtle",
                "application/*, text/html | text/html",
                "text/turtle, text/html | text/html",
                "application/json;q=0, */* | text/html",
                "text/html;q=0, text/* | text/turtle",
                "application/json;q=0 | ''",
                "image/png | ''",
                "text/turtle;q=0.000 | ''",
                "text/turtle; charset=utf-8 | text/turtle",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted, x;q=0\" | application/ld+json",
                "text/html;level=1;q=0.2, text/html;q=0.9, text/turtle;q=0.5 | text/html",
                "text/turtle;q=2, text/html;q=0.1 | text/html",
                "text/turtle;q=-1, nonsense, text/html;q=0.1 | text/html",
                "*/json, text/turtle;q=0.1 | text/turtle",
                "nonsense | application/json",
                "'' | application/json",
                " , ,text/turtle ;q=.5 | text/turtle"
            })
    void theMostWelcomeIsSent(String header, String best) {
        assertEquals(best, Accept.of(List.of(header)).best(OFFERS, Function.identity()).orElse(""));
    }

    @Test
    void headersSentTwiceCountTogether() {
        Accept accept = Accept.of(List.of("text/html;q=0.2", "text/turtle"));
        assertEquals(0.2, accept.quality("text/html"));
        assertEquals(1, accept.quality("text/turtle;charset=utf-8"));
        assertEquals(0, accept.quality("image/png"));
    }

    @Test
    void aNamedTypeIsToldFromAWildcard() {
        Accept accept = Accept.of(List.of("text/html, */*"));
        assertTrue(accept.names("text/html"));
        assertFalse(accept.names("text/turtle"));
        assertFalse(Accept.of(List.of()).names("text/html"));
    }
}
