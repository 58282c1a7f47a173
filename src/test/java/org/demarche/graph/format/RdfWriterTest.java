package org.demarche.graph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfWriterTest {
    private static final String TRICKY =
            """
            @prefix : <http://example.org/> .
            @prefix dem: <https://w3id.org/demarche/ontology#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            :b { :s a dem:Statement , :Other ; dem:text "\\"kutip\\" \\n baris\\tdua \\\\ 中文 \\u0001 😀"@id , "x"@en , "x" ;
                 dem:confidence 0.87e0 , "1"^^xsd:double , 1 , 01 , 1.50 , true , "2025-07"^^xsd:gYearMonth ;
                 dem:about <https://w3id.org/demarche/id/state/PRK> , <https://w3id.org/demarche/id/article/x#char=1,2> ,
                    <https://w3id.org/demarche/id/agreement/a/article/4> , <urn:isbn:0451450523> , <state:PRK> . }
            :a { _:x :knows _:y . _:y :knows [ :name "z" ; :age 3 ] . _:x :name "x" . :s :has _:x , [] , [] . }
            :shared1 { <https://w3id.org/demarche/id/state/PRK> a dem:State . <http://example.org/shared1#1> :p :o . }
            :shared2 { <https://w3id.org/demarche/id/state/PRK> a dem:State ; :more "2" . }
            """;

    private static List<ArticleGraph> graphs(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(dataset);
        List<ArticleGraph> graphs = new ArrayList<>();
        dataset.listGraphNodes()
                .forEachRemaining((Node name) ->
                        graphs.add(new ArticleGraph(name, dataset.getGraph(name).find().toList())));
        if (!dataset.getDefaultGraph().isEmpty()) {
            graphs.add(
                    new ArticleGraph(
                            org.apache.jena.sparql.core.Quad.defaultGraphIRI,
                            dataset.getDefaultGraph().find().toList()));
        }
        graphs.sort((a, b) -> a.name().toString().compareTo(b.name().toString()));
        return graphs;
    }

    private static String written(List<ArticleGraph> graphs, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RdfWriter writer = format.writer(out)) {
            graphs.forEach(writer::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Lang lang(Format format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD;
        };
    }

    private static DatasetGraph dataset(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(dataset);
        return dataset;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsWrittenReadsBackAsTheSame(Format format) {
        DatasetGraph back = dataset(written(graphs(TRICKY, Lang.TRIG), format), lang(format));
        DatasetGraph before = dataset(TRICKY, Lang.TRIG);
        if (format == Format.TURTLE) {
            assertTrue(before.getUnionGraph().isIsomorphicWith(back.getDefaultGraph()));
        } else {
            assertTrue(IsoMatcher.isomorphic(before, back));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsReadBackIsWrittenInTheSameBytes(Format format) {
        String first = written(graphs(TRICKY, Lang.TRIG), format);
        List<ArticleGraph> back = graphs(first, lang(format));
        if (format == Format.TURTLE) {
            String flat = written(back, format);
            assertEquals(flat, written(graphs(flat, Lang.TURTLE), format));
        } else {
            assertEquals(first, written(back, format));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theOrderOfTriplesAndTheLabelsOfBlankNodesDoNotMatter(Format format) {
        String first = written(graphs(TRICKY, Lang.TRIG), format);
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            List<ArticleGraph> shuffled =
                    graphs(TRICKY.replace("_:x", "_:q" + seed), Lang.TRIG).stream()
                            .map(graph -> {
                                var triples = new ArrayList<>(graph.triples());
                                Collections.shuffle(triples, random);
                                return new ArticleGraph(graph.name(), triples);
                            })
                            .toList();
            assertEquals(first, written(shuffled, format));
        }
    }

    @Test
    void turtleNamesEachArticleAndWritesSharedTriplesOnce() {
        String turtle = written(graphs(TRICKY, Lang.TRIG), Format.TURTLE);
        assertTrue(turtle.contains("\n# http://example.org/b\n"));
        assertTrue(turtle.contains("state:PRK a dem:State .\n"), turtle);
        assertEquals(1, turtle.split("state:PRK a dem:State", -1).length - 1);
        assertEquals(1, turtle.split("@prefix dem:", -1).length - 1);
        assertFalse(turtle.contains("\r"));
    }

    @Test
    void aDocumentWithoutGraphsIsWholeToo() {
        for (Format format : Format.values()) {
            assertTrue(
                    dataset(written(List.of(), format), lang(format)).isEmpty(), format.toString());
        }
    }

    @Test
    void iRIsAreShownByTheLongestPrefix() {
        assertEquals(
                "state:PRK", Prefixes.STANDARD.shorten("https://w3id.org/demarche/id/state/PRK"));
        assertEquals(
                "id:other/x", Prefixes.STANDARD.shorten("https://w3id.org/demarche/id/other/x"));
        assertEquals("http://example.org/", Prefixes.STANDARD.shorten("http://example.org/"));
        assertEquals(
                "https://base.example/state/PRK",
                Prefixes.of("https://base.example/").expand("state:PRK").orElseThrow());
    }
}
