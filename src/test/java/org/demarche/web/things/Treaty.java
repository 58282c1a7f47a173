package org.demarche.web.things;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.store.Store;

/// A treaty of two states, what is said under it and done by it: as an article has it, and as the
/// world's graphs do.
final class Treaty {
    static final String ARTICLE = "https://w3id.org/demarche/id/article/three";
    static final String BASE = "https://w3id.org/demarche/id/";

    private static final String DATA =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX id: <https://w3id.org/demarche/id/>
            PREFIX agreement: <https://w3id.org/demarche/id/agreement/>
            PREFIX person: <https://w3id.org/demarche/id/person/>
            PREFIX office: <https://w3id.org/demarche/id/office/>
            PREFIX state: <https://w3id.org/demarche/id/state/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/demarche/id/article/three>
            GRAPH <https://w3id.org/demarche/ontology> {
              dem:SUPPORT a dem:Act ; dem:quadClass dem:verbalCooperation ; skos:prefLabel "support"@en ; dem:edge dem:supports .
              dem:supports rdfs:label "supports"@en .
              dem:signed rdfs:label "signed"@en . dem:ratified rdfs:label "ratified"@en .
              dem:treaty rdfs:label "treaty"@en . dem:meeting rdfs:label "meeting"@en .
            }
            GRAPH <https://w3id.org/demarche/world/identity> {
              person:PRK-choe-sun-hui owl:sameAs person:PRK-choe-son-hui .
              agreement:treaty-of-pyongyang owl:sameAs agreement:partnership .
              <https://w3id.org/demarche/id/agreement/treaty-of-pyongyang/article/4> owl:sameAs <https://w3id.org/demarche/id/agreement/partnership/article/4> .
            }
            GRAPH <https://w3id.org/demarche/world/holders> {
              <https://w3id.org/demarche/id/tenure/one> a dem:Tenure ; dem:holder person:PRK-choe-son-hui ; dem:office office:PRK-foreign-minister ; dem:of state:PRK ; dem:from "2022-06"^^xsd:gYearMonth .
              office:PRK-foreign-minister a dem:Office ; rdfs:label "foreign minister of North Korea"@en ; dem:of state:PRK .
              person:PRK-choe-son-hui a dem:Person ; rdfs:label "Choe Son Hui"@en .
            }
            GRAPH <> {
              <> a dem:Article ; schema:headline "Choe stands by the treaty"@en ; schema:datePublished "2025-07-13T09:00:00Z"^^xsd:dateTime ;
                 schema:publisher "The Courier" ; schema:articleBody "Choe said we shall stand by Russia.\\nNorth Korea backs Russia. They met in Wonsan." ; schema:inLanguage "en" ; schema:url "https://news.example/three" .
              person:PRK-choe-sun-hui a dem:Person ; rdfs:label "Choe Sun Hui"@en .
              state:PRK a dem:State . state:RUS a dem:State . <https://w3id.org/demarche/id/organization/kcna> a dem:Organization ; rdfs:label "KCNA"@en .
              agreement:partnership a dem:Agreement ; rdfs:label "Partnership Treaty"@en ; dem:kind dem:treaty ; dem:party state:PRK , state:RUS ;
                 dem:signedOn "2024-06-19"^^xsd:date ; dem:status dem:signed ; dem:lifeCycleAct <#step=1,2,signed> , <#step=3,4,ratified> .
              <#step=1,2,signed> a dem:LifeCycleAct ; dem:status dem:signed ; dem:modality dem:asserted ; dem:on "2024-06-19"^^xsd:date ; dem:agent state:RUS .
              <#step=3,4,ratified> a dem:LifeCycleAct ; dem:status dem:ratified ; dem:modality dem:planned .
              agreement:treaty-of-pyongyang a dem:Agreement ; rdfs:label "Treaty of Pyongyang"@en .
              <https://w3id.org/demarche/id/agreement/partnership/article/4> a dem:Clause ; dem:clauseOf agreement:partnership ; dem:number "4" ;
                 dem:text "each shall come to the other's aid"@en ; dem:cites <https://w3id.org/demarche/id/agreement/un-charter/article/51> .
              <https://w3id.org/demarche/id/agreement/treaty-of-pyongyang/article/4> a dem:Clause ; dem:clauseOf agreement:treaty-of-pyongyang ; dem:number "4" .
              <#statement=5,30> a dem:Statement ; dem:speaker person:PRK-choe-sun-hui ; dem:inOffice office:PRK-foreign-minister ; dem:onBehalfOf state:PRK ;
                 dem:about state:RUS ; dem:invokes <https://w3id.org/demarche/id/agreement/treaty-of-pyongyang/article/4> ; dem:act dem:SUPPORT ; dem:modality dem:asserted ;
                 dem:form dem:direct ; dem:saidOn "2025-07-12"^^xsd:date ; dem:text "We shall stand by Russia under Article 4"@en ; dem:confidence "0.79"^^xsd:double ;
                 dem:passage <#char=5,30> .
              <#char=5,30> a dem:Passage ; dem:begin 5 ; dem:end 30 ; dem:exact "We shall stand by Russia under Article 4" .
              <#relation=31,40,PRK,SUPPORT,RUS> a dem:Relation ; dem:source state:PRK ; dem:target state:RUS ; dem:act dem:SUPPORT ; dem:modality dem:asserted ;
                 dem:passage <#char=31,40> ; dem:confidence "0.6"^^xsd:double ; dem:statedIn <> .
              <#char=31,40> a dem:Passage ; dem:begin 31 ; dem:end 40 ; dem:exact "backs Russia" .
              <#event=41,50,meeting> a dem:Event ; dem:kind dem:meeting ; dem:on "2025-07-11"^^xsd:date ; dem:participant state:PRK , state:RUS ; dem:passage <#char=41,50> .
              <#char=41,50> a dem:Passage ; dem:begin 41 ; dem:end 50 ; dem:exact "met in Wonsan" .
            }
            """;

    private Treaty() {}

    static void addTo(Store store) {
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(DATA, Lang.TRIG).parse(store.dataset()));
    }
}
