package org.demarche.web.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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

/// An Indonesian article's things, on pages in English and in Indonesian.
class PreferredLabelsTest {
    private static final String DATA =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX id: <https://w3id.org/demarche/id/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/demarche/id/>
            GRAPH <https://w3id.org/demarche/ontology> {
              dem:SUPPORT dem:edge dem:supports .
              dem:meeting rdfs:label "meeting"@en , "pertemuan"@id .
              dem:ratified rdfs:label "ratified"@en , "diratifikasi"@id .
            }
            GRAPH <https://w3id.org/demarche/world/identity> { <agreement/konvensi> owl:sameAs <agreement/genocide-convention> }
            GRAPH <https://w3id.org/demarche/world/agreements> {
              <agreement/genocide-convention> rdfs:label "Genocide Convention"@en , "Konvensi Genosida"@id }
            GRAPH <article/a> {
              <article/a> schema:datePublished "2025-07-13T09:00:00Z"^^xsd:dateTime .
              <state/PRK> rdfs:label "North Korea"@en , "Korea Utara"@id . <state/RUS> rdfs:label "Russia"@en , "Rusia"@id .
              <person/choe> rdfs:label "Choe Son Hui"@id . <place/wonsan> rdfs:label "Wonsan"@id .
              <agreement/konvensi> rdfs:label "konvensi itu"@id .
              <agreement/konvensi/article/2> a dem:Clause ; rdfs:label "Pasal 2 konvensi itu"@id ;
                dem:number "2" ; dem:clauseOf <agreement/konvensi> ; dem:statedIn <article/a> .
              <article/a#relation=1> a dem:Relation ; rdfs:label "Korea Utara mendukung Rusia (direncanakan)"@id ; dem:source <state/PRK> ;
                dem:act dem:SUPPORT ; dem:target <state/RUS> ; dem:modality dem:planned .
              <article/a#event=1> a dem:Event ; rdfs:label "Pertemuan"@id ; dem:kind dem:meeting ; dem:at <place/wonsan> ;
                dem:participant <state/RUS> ; dem:on "2025-07-12"^^xsd:date .
              <article/a#step=1> a dem:LifeCycleAct ; rdfs:label "langkah"@id ; dem:status dem:ratified ; dem:modality dem:asserted ; dem:on "2025-11"^^xsd:gYearMonth .
              <agreement/konvensi> dem:lifeCycleAct <article/a#step=1> .
              <article/a#statement=1> a dem:Statement ; rdfs:label "Choe Son Hui, diberitakan 13 Juli 2025: kami setia"@id ;
                dem:speaker <person/choe> ; dem:text "kami setia"@id .
              <date/2025-07-12> a dem:Date ; rdfs:label "12 Juli 2025"@id ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "2025-07-12"^^xsd:date .
              <thing/other> rdfs:label "benda lain"@id .
            }
            """;

    @TempDir private static Path folder;
    private static Store store;
    private static PreferredLabels labels;

    @BeforeAll
    static void open() {
        store = Store.open(folder);
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(DATA, Lang.TRIG).parse(store.dataset()));
        labels = new PreferredLabels(store.dataset(), store::commits, Prefixes.of(Prefixes.ID));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreement/konvensi/article/2 | en | Article 2 of the Genocide Convention",
                "agreement/konvensi/article/2 | id | Pasal 2 konvensi itu",
                "agreement/konvensi | en | Genocide Convention",
                "article/a#relation=1 | en | North Korea supports Russia (planned)",
                "article/a#event=1 | en | Meeting of Russia in Wonsan, 12 July 2025",
                "article/a#event=1 | id | Pertemuan",
                "article/a#step=1 | en | Genocide Convention: ratified, November 2025",
                "article/a#statement=1 | en | Choe Son Hui, reported 13 July 2025: kami setia",
                "date/2025-07-12 | en | 12 July 2025",
                "thing/other | en | benda lain",
                "thing/other | xx | benda lain",
                "article/a#event=1 | xx | Pertemuan"
            })
    void whatIsMadeByPatternsFollowsTheReader(String path, String language, String label) {
        assertEquals(label, labels.of(NodeFactory.createURI(Prefixes.ID + path), language));
    }
}
