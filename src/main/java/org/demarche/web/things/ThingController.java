package org.demarche.web.things;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.guard.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Individuals at their addresses: a page for people, the data behind it for programs. The address
/// of the individual itself leads to one of the two, as linked data has it; so does an ending.
@Controller
final class ThingController {
    private static final String HERE = "/id/";
    private static final String PAGE = ".html";
    private static final String ACCEPT_ALL = "*/*";

    private final ThingPages pages;
    private final Prefixes prefixes;

    ThingController(ThingPages pages, Prefixes prefixes) {
        this.pages = pages;
        this.prefixes = prefixes;
    }

    @GetMapping(HERE + "**")
    Object individual(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String view,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = ACCEPT_ALL) String accept,
            Locale locale) {
        String path = URI.create(request.getRequestURI()).getPath().substring(HERE.length());
        if (!format.isEmpty()) {
            return data(prefixes.base() + path, named(format));
        }
        if (path.endsWith(PAGE)) {
            String iri = prefixes.base() + path.substring(0, path.length() - PAGE.length());
            return page(iri, view, locale);
        }
        int dot = path.lastIndexOf('.');
        Optional<RdfFormat> ending = RdfFormat.named(path.substring(dot + 1));
        if (dot > 0 && ending.isPresent()) {
            return data(prefixes.base() + path.substring(0, dot), ending.get());
        }
        pages.check(prefixes.base() + path);
        String end = accepted(accept).map(wanted -> "." + wanted.ending()).orElse(PAGE);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI() + end + query))
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    @GetMapping("/resource")
    Object resource(
            @RequestParam String iri,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String view,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = ACCEPT_ALL) String accept,
            Locale locale) {
        Optional<RdfFormat> wanted =
                format.isEmpty() ? accepted(accept) : Optional.of(named(format));
        if (wanted.isPresent()) {
            return data(iri, wanted.get());
        }
        return view.isEmpty() && pages.isFinding(iri) ? evidence(iri) : page(iri, view, locale);
    }

    /// The page of a statement or a relation is that of the sentence on which it rests.
    private ResponseEntity<Void> evidence(String iri) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(pages.evidence(iri)))
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    private ModelAndView page(String iri, String view, Locale locale) {
        ThingPages.Filled filled = pages.of(iri, view, locale);
        return new ModelAndView(filled.template(), filled.model());
    }

    private ResponseEntity<byte[]> data(String iri, RdfFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type() + ";charset=UTF-8"))
                .varyBy(HttpHeaders.ACCEPT)
                .body(format.write(pages.data(iri), prefixes));
    }

    private static RdfFormat named(String format) {
        return RdfFormat.named(format)
                .orElseThrow(() ->
                        new Refusal(
                                400,
                                "There is no format "
                                        + format
                                        + " here: take ttl, jsonld, nt or rdf."));
    }

    /// The best of what somebody accepts; empty for a page.
    ///
    /// @throws Refusal with status 406 when it is nothing that there is
    private static Optional<RdfFormat> accepted(String accept) {
        List<MediaType> wanted = MediaType.parseMediaTypes(accept);
        for (MediaType one :
                wanted.stream()
                        .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                        .toList()) {
            if (one.includes(MediaType.TEXT_HTML)) {
                return Optional.empty();
            }
            for (RdfFormat format : RdfFormat.values()) {
                if (one.includes(format.type())) {
                    return Optional.of(format);
                }
            }
        }
        throw new Refusal(
                406,
                "Nothing here fits the Accept header; ask for text/html, text/turtle, "
                        + "application/ld+json, application/n-triples or application/rdf+xml.");
    }
}
