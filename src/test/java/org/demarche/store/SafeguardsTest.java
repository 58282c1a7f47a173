package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotNotFoundException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeguardsTest {
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    @TempDir Path folder;

    @BeforeAll
    static void apply() {
        Safeguards.apply();
    }

    private long rows(String query) {
        try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
            return run.select().stream().filter(row -> !row.isEmpty()).count();
        }
    }

    @Test
    void noQueryReachesAnotherService() {
        assertThrows(
                QueryDeniedException.class,
                () -> rows("SELECT * { SERVICE <http://localhost:9/sparql> { ?s ?p ?o } }"));
    }

    @Test
    void noQueryNamesAJavaClass() {
        String call = "SELECT ?x { BIND(<%s>(\"a\") AS ?x) }";
        assertEquals(
                0, rows(call.formatted("java:org.apache.jena.sparql.function.library.sha1sum")));
        assertEquals(1, rows(call.formatted("http://www.w3.org/2005/xpath-functions#upper-case")));
        assertThrows(
                QueryDeniedException.class,
                () ->
                        rows(
                                "SELECT * { 1 <java:org.apache.jena.sparql.pfunction.library.str> ?y }"));
    }

    @Test
    void textQueryStillWorksAsAPropertyFunction() {
        assertTrue(
                org.apache.jena.sparql.pfunction.PropertyFunctionRegistry.get()
                        .isRegistered("http://jena.apache.org/text#query"));
    }

    @Test
    void noUpdateLoadsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:x> <urn:p> 'secret' .");
        var load = UpdateFactory.create("LOAD <" + file.toUri() + ">");
        assertThrows(StoreException.class, () -> Safeguards.refuseLoad(load));
        assertThrows(
                UpdateException.class,
                () -> UpdateExec.dataset(dataset).update(load).build().execute());
        assertTrue(dataset.isEmpty());
        assertThrows(RiotNotFoundException.class, () -> RDFDataMgr.loadGraph(file.toString()));
        Safeguards.refuseLoad(UpdateFactory.create("INSERT DATA { <urn:x> <urn:p> 1 }"));
    }

    @Test
    void noDocumentFetchesItsContext() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("context.jsonld"), "{\"@context\": {\"p\": \"urn:p\"}}");
        for (String context :
                new String[] {"http://localhost:9/context", file.toUri().toString()}) {
            var json = "{\"@context\": \"" + context + "\", \"@id\": \"urn:x\", \"p\": 1}";
            RiotException refused =
                    assertThrows(
                            RiotException.class,
                            () ->
                                    RDFParser.fromString(json, Lang.JSONLD)
                                            .parse(GraphFactory.createDefaultGraph()));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("context"), refused.getMessage());
        }
    }
}
