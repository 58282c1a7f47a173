package org.demarche.web.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
    private static final String DATA =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX org: <http://www.w3.org/ns/org#>
            BASE <https://w3id.org/demarche/id/>
            GRAPH <https://w3id.org/demarche/world/organizations> {
              <organization/polri> org:subOrganizationOf <state/IDN> .
              <organization/densus-88> org:subOrganizationOf <organization/polri> .
              <organization/asean> dem:member <state/IDN> .
              <organization/aha-centre> org:subOrganizationOf <organization/asean> .
              <organization/round> org:subOrganizationOf <organization/round> .
            }
            """;

    @TempDir private static Path folder;
    private static Store store;
    private static Bodies bodies;

    @BeforeAll
    static void open() {
        store = Store.open(folder);
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(DATA, Lang.TRIG).parse(store.dataset()));
        bodies = new Bodies(store.dataset(), Prefixes.ID);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Prefixes.ID + path);
    }

    @ParameterizedTest
    @CsvSource({
        "organization/polri, state/IDN, true",
        "organization/densus-88, state/IDN, true",
        "organization/IDN-ministry-of-transport, state/IDN, true",
        "organization/IDN-ministry-of-transport, state/IND, false",
        "organization/aha-centre, organization/asean, true",
        "organization/asean, state/IDN, false",
        "organization/round, state/IDN, false",
        "state/IDN, state/IDN, false"
    })
    void aBodyBelongsToWhatItIsAPartOf(String one, String whole, boolean isBody) {
        assertEquals(
                isBody, store.read(() -> bodies.isBodyOf(node(one), node(whole))).booleanValue());
    }

    @ParameterizedTest
    @CsvSource({
        "state/IDN, true",
        "organization/asean, true",
        "organization/aha-centre, true",
        "organization/polri, false",
        "organization/densus-88, false",
        "organization/company, false",
        "organization/round, false"
    })
    void statesAndOrganisationsOfStatesStandForThemselves(String party, boolean stands) {
        assertEquals(stands, store.read(() -> bodies.isAmongStates(node(party))).booleanValue());
    }
}
