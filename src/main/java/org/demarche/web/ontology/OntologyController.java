package org.demarche.web.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.Alternates;
import org.demarche.web.negotiation.RdfDocument;
import org.demarche.web.negotiation.RdfFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The ontology at its address, where its hash IRIs lead; its files at addresses of their own.
@Controller
public final class OntologyController {
    private static final String HERE = "/ontology";

    private final OntologyFiles files = new OntologyFiles();
    private final Prefixes prefixes;

    OntologyController(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    @GetMapping({HERE, HERE + ".{ending:[a-z]+}"})
    Object whole(
            @PathVariable(required = false) String ending,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Optional<RdfFormat> format =
                new RdfDocument(HERE, RdfDocument.PageUse.FOR_BROWSERS)
                        .asked(ending == null ? "" : ending, request, response);
        return format.isPresent()
                ? RdfDocument.answer(format.get(), files.terms())
                : page(locale.getLanguage());
    }

    /// Addresses of its versions lead to the one there is.
    @GetMapping(HERE + "/{version:\\d[\\d.]*}")
    ResponseEntity<Void> version() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(HERE)).build();
    }

    @GetMapping({HERE + "/{name:[a-z]+}", HERE + "/{name:[a-z]+}.{ending:[a-z]+}"})
    ResponseEntity<byte[]> part(
            @PathVariable String name,
            @PathVariable(required = false) String ending,
            HttpServletRequest request,
            HttpServletResponse response) {
        OntologyFiles.OntologyFile part =
                OntologyFiles.OntologyFile.named(name)
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "There is no part of the ontology with that name; /ontology is the whole."));
        RdfFormat format =
                new RdfDocument(HERE + "/" + name, RdfDocument.PageUse.NONE)
                        .asked(ending == null ? "" : ending, request, response)
                        .orElse(RdfFormat.TURTLE);
        return format == RdfFormat.TURTLE
                ? ResponseEntity.ok()
                        .contentType(format.contentType())
                        .body(OntologyFiles.text(part))
                : RdfDocument.answer(format, files.graph(part));
    }

    private ModelAndView page(String language) {
        var glossary = new Glossary(files.terms(), prefixes, language);
        var page = new ModelAndView("ontology");
        page.addObject("head", glossary.head());
        page.addObject("sections", glossary.sections());
        page.addObject("namespace", Prefixes.DEM);
        page.addObject("alternates", Alternates.at(HERE, true, RdfFormat.ofTriples()).data());
        return page;
    }
}
