package org.demarche.web.pages;

import java.util.List;

/// A query that the first page offers to try.
///
/// @param title what it asks, in words
/// @param text the SPARQL
public record ExampleQuery(String title, String text) {
    private static final String PREFIXES =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    static final List<ExampleQuery> ALL =
            List.of(
                    new ExampleQuery(
                            "Who said what, for whom",
                            PREFIXES
                                    + """

                                    SELECT ?speaker ?state ?words WHERE {
                                      ?statement a dem:Statement ; dem:speaker ?speaker ; dem:text ?words .
                                      OPTIONAL { ?statement dem:onBehalfOf ?state }
                                    }
                                    LIMIT 50
                                    """),
                    new ExampleQuery(
                            "Which states deal with which, and how",
                            PREFIXES
                                    + """

                                    SELECT ?source ?act ?target (COUNT(?relation) AS ?times) WHERE {
                                      ?relation a dem:Relation ; dem:source ?source ; dem:act ?act ; dem:target ?target .
                                    }
                                    GROUP BY ?source ?act ?target
                                    ORDER BY DESC(?times)
                                    LIMIT 50
                                    """),
                    new ExampleQuery(
                            "Agreements and their parties",
                            PREFIXES
                                    + """

                                    SELECT ?agreement ?party ?signed WHERE {
                                      ?agreement a dem:Agreement ; dem:party ?party .
                                      OPTIONAL { ?agreement dem:signedOn ?signed }
                                    }
                                    ORDER BY ?agreement ?party
                                    LIMIT 50
                                    """));
}
