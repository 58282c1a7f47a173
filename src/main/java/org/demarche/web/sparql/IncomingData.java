package org.demarche.web.sparql;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.DataUploader;
import org.apache.jena.fuseki.system.UploadDetails;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.demarche.web.guard.Sentences;

/// The RDF that a request brings.
final class IncomingData {
    private IncomingData() {}

    /// Whether its format has no place for the names of graphs.
    static boolean isTriples(HttpAction action) {
        Lang lang = RDFLanguages.contentTypeToLang(ActionLib.getContentMediaType(action));
        return lang != null && RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang);
    }

    /// Reads it to its end.
    ///
    /// @throws ActionErrorException with a sentence when it cannot be read
    static UploadDetails read(HttpAction action, StreamRDF sink) {
        if (action.getRequestContentType() == null) {
            throw new ActionErrorException(
                    400,
                    "The Content-Type is missing; say text/turtle, or what the data is.",
                    null);
        }
        try {
            return DataUploader.incomingData(action, sink);
        } catch (RiotException e) {
            throw new ActionErrorException(
                    400,
                    "The data cannot be read: " + Sentences.tidy(String.valueOf(e.getMessage())),
                    null);
        }
    }
}
