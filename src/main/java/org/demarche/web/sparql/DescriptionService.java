package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.riot.RDFWriter;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.description.ServiceDescription;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.Accept;
import org.demarche.web.negotiation.AnswerKind;
import org.demarche.web.negotiation.Serialization;

/// Sends the description of a service in the format that the client likes best.
final class DescriptionService {
    private final ServiceDescription description;
    private final PublicAddress address;

    DescriptionService(ServiceDescription description, PublicAddress address) {
        this.description = description;
        this.address = address;
    }

    /// @throws Refusal with status 406 when there is none
    void answer(HttpServletRequest request, HttpServletResponse response, boolean writable)
            throws IOException {
        response.addHeader("Vary", "Accept, Accept-Encoding");
        Serialization.Offer offer =
                Accept.of(request.getHeaders("Accept"))
                        .best(
                                Serialization.offers(AnswerKind.TRIPLES),
                                Serialization.Offer::mediaType)
                        .orElseThrow(() ->
                                new Refusal(
                                        406,
                                        "The service is described in one of "
                                                + Serialization.mediaTypes(AnswerKind.TRIPLES)
                                                + "."));
        String path = writable ? EndpointPaths.WRITE : EndpointPaths.READ;
        var bytes = new ByteArrayOutputStream();
        RDFWriter.source(description.of(address.of(request, path), writable))
                .format(offer.format().graphFormat())
                .output(bytes);
        response.setContentType(offer.contentType());
        response.setContentLength(bytes.size());
        if (!request.getMethod().equals("HEAD")) {
            bytes.writeTo(response.getOutputStream());
        }
    }
}
