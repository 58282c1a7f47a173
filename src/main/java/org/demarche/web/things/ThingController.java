package org.demarche.web.things;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.Accept;
import org.demarche.web.negotiation.Alternates;
import org.demarche.web.negotiation.NamedAddress;
import org.demarche.web.negotiation.RdfFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Individuals at their addresses: a page for people, the data behind it for programs. The address
/// of the individual itself leads to one of the two, as linked data has it; so does an ending.
@Controller
final class ThingController {
    private final ThingPages pages;
    private final Prefixes prefixes;

    ThingController(ThingPages pages, Prefixes prefixes) {
        this.pages = pages;
        this.prefixes = prefixes;
    }

    @GetMapping({"/id", "/id/**", "/world/**", "/cameo/**"})
    Object individual(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String view,
            Locale locale) {
        NamedAddress address = known(request.getRequestURI());
        String iri = address.iris().getFirst();
        Alternates alternates = Alternates.ofPage(address.path());
        response.setHeader(HttpHeaders.LINK, alternates.header(iri));
        if (!format.isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            return data(iri, named(format));
        }
        if (address.ending().equals(NamedAddress.PAGE)) {
            return page(iri, view, locale);
        }
        if (!address.ending().isEmpty()) {
            return data(iri, named(address.ending()));
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String to = alternates.best(accepted(request)).href();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return seeOther(to + query);
    }

    @GetMapping("/resource")
    Object resource(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String iri,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String view,
            Locale locale) {
        var alternates = Alternates.ofPage(pages.address(iri));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.LINK, alternates.header(iri));
        Optional<RdfFormat> wanted =
                format.isEmpty()
                        ? alternates.best(accepted(request)).format()
                        : Optional.of(named(format));
        if (wanted.isPresent()) {
            return data(iri, wanted.get());
        }
        // The page of a statement or a relation is that of the sentence on which it rests.
        return view.isEmpty() && pages.isFinding(iri)
                ? seeOther(pages.evidence(iri))
                : page(iri, view, locale);
    }

    /// What an address stands for; `iris` of the answer is what the store knows.
    ///
    /// @throws Refusal with status 404 when the store knows nothing of it
    private NamedAddress known(String address) {
        List<NamedAddress> readings = NamedAddress.read(address, prefixes);
        for (NamedAddress reading : readings) {
            Optional<String> iri = pages.known(reading.iris());
            if (iri.isPresent()) {
                return new NamedAddress(reading.path(), List.of(iri.get()), reading.ending());
            }
        }
        String name =
                readings.isEmpty() ? address : "<" + readings.getLast().iris().getFirst() + ">";
        throw new Refusal(
                404,
                "The store knows nothing about "
                        + name
                        + "; /search?q= finds things by their names.");
    }

    private static Accept accepted(HttpServletRequest request) {
        return Accept.of(request.getHeaders(HttpHeaders.ACCEPT));
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    private ModelAndView page(String iri, String view, Locale locale) {
        ThingPages.Filled filled = pages.of(iri, view, locale);
        var page = new ModelAndView(filled.template(), filled.model());
        // Under whatever name somebody came, the page is that of the best known one.
        page.addObject("alternates", Alternates.ofPage(pages.address(filled.iri())).data());
        return page;
    }

    private ResponseEntity<byte[]> data(String iri, RdfFormat format) {
        return ResponseEntity.ok()
                .contentType(format.contentType())
                .body(format.write(pages.data(iri), prefixes));
    }

    private static RdfFormat named(String format) {
        return RdfFormat.named(format)
                .orElseThrow(() ->
                        new Refusal(
                                400,
                                "There is no format "
                                        + format
                                        + " here: take ttl, jsonld, nt, rdf, trig or nq."));
    }
}
