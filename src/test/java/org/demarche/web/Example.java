package org.demarche.web;

import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/// A small store in memory: two articles, each a graph of its own.
final class Example {
    static final String ONE = "https://w3id.org/demarche/id/article/one";
    static final String TWO = "https://w3id.org/demarche/id/article/two";
    static final String PREFIXES =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX state: <https://w3id.org/demarche/id/state/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private Example() {}

    static DatasetGraph store() {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        String data =
                PREFIXES
                        + """
                        PREFIX schema: <https://schema.org/>
                        PREFIX id: <https://w3id.org/demarche/id/>
                        GRAPH <%s> {
                          <%1$s> a dem:Article ; schema:headline "Satu <b>dua</b>"@id .
                          <%1$s#s1> a dem:Statement ; dem:onBehalfOf state:PRK ; dem:text "Kami mendukung → Rusia"@id .
                          state:PRK a dem:State ; rdfs:label "Korea Utara"@id , "North Korea"@en ; dem:supports state:RUS .
                        }
                        GRAPH <%s> {
                          <%2$s> a dem:Article ; schema:headline "Two"@en .
                          state:RUS a dem:State ; rdfs:label "Russia"@en .
                        }
                        """
                                .formatted(ONE, TWO);
        Txn.exec(store, TxnType.WRITE, () -> RDFParser.fromString(data, Lang.TRIG).parse(store));
        return store;
    }
}
