package org.demarche.web.reader;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import org.demarche.draw.DrawnArticle;
import org.demarche.draw.Submission;
import org.demarche.graph.format.Format;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.findings.Addresses;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reads an article here: a form, the article with what was found in it, its triples, and the way
/// into the store for those who may write.
@Controller
final class ReaderPage {
    private final ReadingDesk desk;
    private final Storing storing;
    private final @Nullable PageFetcher fetcher;
    private final Prefixes prefixes;

    /// @param fetcher fetches addresses; null if nobody may have any fetched
    ReaderPage(
            ReadingDesk desk, Storing storing, @Nullable PageFetcher fetcher, Prefixes prefixes) {
        this.desk = desk;
        this.storing = storing;
        this.fetcher = fetcher;
        this.prefixes = prefixes;
    }

    @GetMapping("/read")
    String form(Model model, HttpServletResponse response) {
        desk.prepare();
        return page(model, response);
    }

    @PostMapping("/read")
    String read(
            @ModelAttribute("form") ReadForm form,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            Submission submitted = form.submission(fetcher);
            DrawnArticle.Drawn drawn = desk.draw(submitted);
            model.addAttribute("article", desk.lay(drawn, submitted, locale.getLanguage()));
            model.addAttribute("submitted", submitted);
            model.addAttribute("content", Base64.getEncoder().encodeToString(submitted.bytes()));
        } catch (Refusal e) {
            response.setStatus(e.status());
            model.addAttribute("refusal", e.sentence());
        }
        return page(model, response);
    }

    private String page(Model model, HttpServletResponse response) {
        // Without it a browser tells no origin with a form, and nothing could be stored.
        response.setHeader("Referrer-Policy", "same-origin");
        model.addAttribute("style", "reader");
        model.addAttribute("fetches", fetcher != null);
        model.addAttribute("stores", storing.isOpen());
        model.addAttribute("formats", Format.values());
        return "read";
    }

    @PostMapping("/read/rdf")
    ResponseEntity<byte[]> rdf(
            ReadForm form, @RequestParam(defaultValue = "turtle") String format) {
        Format wanted =
                Format.named(format)
                        .orElseThrow(() ->
                                new Refusal(400, "The format is turtle, trig, nquads or jsonld."));
        DrawnArticle.Drawn drawn = desk.draw(form.submission(fetcher));
        String iri = drawn.graph().name().getURI();
        String file = iri.substring(iri.lastIndexOf('/') + 1) + "." + wanted.suffix();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(desk.rdf(drawn.graph(), wanted));
    }

    /// Who gets here has given the password, and comes from no page of another site.
    @PostMapping("/read/store")
    ResponseEntity<String> store(ReadForm form) {
        DrawnArticle.Drawn drawn = desk.draw(form.submission(fetcher));
        storing.store().accept(drawn.graph());
        String page = new Addresses(prefixes).page(drawn.graph().name().getURI());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
    }
}
