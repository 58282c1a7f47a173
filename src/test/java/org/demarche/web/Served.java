package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/// RDF as a server sends it, read back.
public final class Served {
    private Served() {}

    /// What an answer says; fails unless it is 200, of a media type of RDF, and without fault.
    public static DatasetGraph rdf(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        String type = Asker.type(answer).replaceFirst(";.*", "");
        Lang lang = RDFLanguages.contentTypeToLang(type);
        assertTrue(lang != null, type);
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(answer.body(), lang).base("http://base.example/").parse(data);
        return data;
    }

    public static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
