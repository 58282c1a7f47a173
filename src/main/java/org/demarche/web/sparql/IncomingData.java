package org.demarche.web.sparql;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.DataUploader;
import org.apache.jena.fuseki.system.UploadDetails;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;

/// The RDF that a request brings.
final class IncomingData {
    private IncomingData() {}

    /// Whether its format has no place for the names of graphs.
    static boolean isTriples(HttpAction action) {
        Lang lang = RDFLanguages.contentTypeToLang(ActionLib.getContentMediaType(action));
        return lang != null && RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang);
    }

    /// Reads it to its end, at most so many statements.
    ///
    /// @throws ActionErrorException with a sentence when it cannot be read
    static UploadDetails read(HttpAction action, StreamRDF sink, long most) {
        if (action.getRequestContentType() == null) {
            throw new ActionErrorException(
                    400,
                    "The Content-Type is missing; say text/turtle, or what the data is.",
                    null);
        }
        try {
            return DataUploader.incomingData(action, new Counting(sink, most));
        } catch (RiotException e) {
            throw new ActionErrorException(
                    400,
                    "The data cannot be read: " + Sentences.tidy(String.valueOf(e.getMessage())),
                    null);
        }
    }

    private static final class Counting extends StreamRDFWrapper {
        private final long most;
        private long count;

        Counting(StreamRDF sink, long most) {
            super(sink);
            this.most = most;
        }

        @Override
        public void triple(Triple triple) {
            count();
            super.triple(triple);
        }

        @Override
        public void quad(Quad quad) {
            count();
            if (quad.getGraph() != null
                    && !quad.getGraph().equals(Quad.defaultGraphNodeGenerated)) {
                GraphNames.check(quad.getGraph());
            }
            super.quad(quad);
        }

        private void count() {
            if (++count > most) {
                throw new Refusal(
                        413,
                        "The data has more than "
                                + most
                                + " statements, so nothing was written; send it in parts.");
            }
        }
    }
}
