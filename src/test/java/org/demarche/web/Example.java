package org.demarche.web;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.demarche.store.Store;

/// A small store: two articles, each a graph of its own.
public final class Example {
    public static final String ONE = "https://w3id.org/demarche/id/article/one";
    public static final String TWO = "https://w3id.org/demarche/id/article/two";
    public static final String PREFIXES =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX state: <https://w3id.org/demarche/id/state/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private Example() {}

    public static Store store(Path folder) {
        Store store = Store.open(folder);
        String data =
                PREFIXES
                        + """
                        PREFIX schema: <http://schema.org/>
                        PREFIX id: <https://w3id.org/demarche/id/>
                        GRAPH <%1$s> {
                          <%1$s> a dem:Article ; schema:headline "Satu <b>dua</b>"@id .
                          <%1$s#char=1,2> a dem:Statement ; dem:onBehalfOf state:PRK ; dem:text "Kami mendukung → Rusia"@id .
                          state:PRK a dem:State ; rdfs:label "Korea Utara"@id , "North Korea"@en ; dem:supports state:RUS .
                        }
                        GRAPH <%2$s> {
                          <%2$s> a dem:Article ; schema:headline "Two"@en .
                          state:RUS a dem:State ; rdfs:label "Russia"@en .
                        }
                        """
                                .formatted(ONE, TWO);
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(data, Lang.TRIG).parse(store.dataset()));
        return store;
    }

    /// Adds a graph of so many things, each with a text and a link to another.
    public static void fill(Store store, int things) {
        Node graph = NodeFactory.createURI("urn:g:all");
        Txn.executeWrite(
                store.dataset(),
                () -> {
                    for (int i = 0; i < things; i++) {
                        Node thing = NodeFactory.createURI("urn:k:" + i);
                        Node other = NodeFactory.createURI("urn:k:" + i * 7 % things);
                        Node type = NodeFactory.createURI("urn:k:Statement");
                        Node text = NodeFactory.createLiteralString("a text of " + i);
                        store.dataset().add(graph, thing, RDF.Nodes.type, type);
                        store.dataset().add(graph, thing, NodeFactory.createURI("urn:p:of"), other);
                        store.dataset()
                                .add(graph, thing, NodeFactory.createURI("urn:p:text"), text);
                    }
                });
    }
}
