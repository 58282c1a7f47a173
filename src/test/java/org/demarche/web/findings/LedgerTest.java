package org.demarche.web.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    private static final String ONE =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX schema: <http://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <https://w3id.org/demarche/id/>
            GRAPH <https://w3id.org/demarche/world/acts> { dem:ACCUSE dem:quadClass dem:verbalConflict }
            GRAPH <https://w3id.org/demarche/world/identity> {
              <https://w3id.org/demarche/id/person/KEN-a> <http://www.w3.org/2002/07/owl#sameAs> <https://w3id.org/demarche/id/person/KEN-anna> .
              <https://w3id.org/demarche/id/agreement/y> <http://www.w3.org/2002/07/owl#sameAs> <https://w3id.org/demarche/id/agreement/z> .
              <https://w3id.org/demarche/id/agreement/y/article/4> <http://www.w3.org/2002/07/owl#sameAs> <https://w3id.org/demarche/id/agreement/z/article/4> }
            GRAPH :one {
              :one a dem:Article ; schema:headline "One"@en ; schema:datePublished "2025-03-02T10:00:00Z"^^xsd:dateTime .
              <https://w3id.org/demarche/id/one#s> a dem:Statement ; dem:act dem:ACCUSE ; dem:modality dem:asserted ;
                dem:form dem:direct ; dem:onBehalfOf <https://w3id.org/demarche/id/state/KEN> ;
                dem:speaker <https://w3id.org/demarche/id/person/KEN-a> ; dem:confidence 0.8e0 ;
                dem:about <https://w3id.org/demarche/id/state/KEN> , <https://w3id.org/demarche/id/state/SOM> ,
                  <https://w3id.org/demarche/id/agreement/x> .
              <https://w3id.org/demarche/id/one#p> a dem:Statement ;
                dem:invokes <https://w3id.org/demarche/id/agreement/y/article/4/paragraph/2> .
              <https://w3id.org/demarche/id/agreement/y/article/4/paragraph/2> dem:clauseOf <https://w3id.org/demarche/id/agreement/y> .
              <https://w3id.org/demarche/id/one#r> a dem:Relation ; dem:act dem:AID ; dem:modality dem:planned ;
                dem:source <https://w3id.org/demarche/id/state/SOM> ; dem:target <https://w3id.org/demarche/id/state/KEN> ;
                dem:on "2024-06"^^xsd:gYearMonth ; dem:confidence 0.5e0 .
            }
            """;
    @TempDir private Path folder;
    private Store store;
    private Ledgers ledgers;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        add(ONE);
        ledgers = new Ledgers(store.dataset(), store::commits, Prefixes.ID);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(String trig) {
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(trig, Lang.TRIG).parse(store.dataset()));
    }

    private static Node individual(String path) {
        return Filter.individual(Prefixes.ID, path);
    }

    @Test
    void aStatementHasWhoWhatAndWhen() {
        Finding found = ledgers.ledger().of(individual("SOM")).getFirst();
        assertEquals(
                new Who(
                        individual("KEN"),
                        individual("person/KEN-anna"),
                        null,
                        List.of(individual("SOM"))),
                found.who());
        assertEquals(
                new What(
                        true,
                        "ACCUSE",
                        Optional.of(QuadClass.VERBAL_CONFLICT),
                        "asserted",
                        "direct",
                        List.of(
                                new TakenStance(
                                        TakenStance.ABOUT,
                                        individual("agreement/x"),
                                        Set.of(individual("agreement/x"))))),
                found.what());
        assertEquals(new When("2025-03-02", true), found.when());
        assertEquals("One", ledgers.ledger().article(found.article()).title());
    }

    @ParameterizedTest
    @CsvSource({
        "state=KEN, 2",
        "state=KEN&direction=from, 1",
        "state=KEN&direction=to, 1",
        "state=KEN&other=SOM&direction=to, 1",
        "state=SOM&other=UGA, 0",
        "speaker=person/KEN-anna, 1",
        "agreement=agreement/x, 1",
        "agreement=agreement/z, 1",
        "agreement=agreement/z/article/4, 1",
        "agreement=agreement/z/article/4&stance=invokes, 1",
        "agreement=agreement/y/article/4/paragraph/2, 1",
        "agreement=agreement/z/article/40, 0",
        "quad=verbalConflict, 1",
        "act=AID&modality=planned, 1",
        "kind=statement, 2",
        "from=2024-06-15&until=2024-12, 1",
        "from=2024&until=2025, 3",
        "from=2025-03-03, 0",
        "confidence=0.6, 1",
        "other=, 3"
    })
    void aFilterStandsInAnAddress(String address, int count) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : address.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.put(pair[0], pair[1]);
        }
        Filter filter = Filter.of(parameters, words -> Optional.of(individual(words)));
        assertEquals(count, ledgers.ledger().matching(filter).count());
    }

    @Test
    void aCommitMakesANewLedger() {
        Ledger before = ledgers.ledger();
        assertSame(before, ledgers.ledger());
        add(
                """
                PREFIX dem: <https://w3id.org/demarche/ontology#>
                GRAPH <urn:two> { <urn:two#r> a dem:Relation ; dem:act dem:AID ;
                  dem:source <https://w3id.org/demarche/id/state/SOM> }
                """);
        assertEquals(4, ledgers.ledger().findings().size());
    }
}
