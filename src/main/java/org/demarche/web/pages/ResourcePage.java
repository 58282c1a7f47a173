package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.demarche.graph.vocabulary.Prefixes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the store says about one thing: a page for people, Turtle for programs.
@Controller
final class ResourcePage {
    private static final String HERE = "/id/";

    private final Resources resources;
    private final Prefixes prefixes;

    ResourcePage(Resources resources, Prefixes prefixes) {
        this.resources = resources;
        this.prefixes = prefixes;
    }

    @GetMapping(value = HERE + "**", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(individual(request), response, model);
    }

    @GetMapping(value = HERE + "**", produces = "text/turtle;charset=UTF-8")
    ResponseEntity<byte[]> turtle(HttpServletRequest request) {
        return turtle(individual(request));
    }

    @GetMapping(value = "/resource", produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestParam String iri, HttpServletResponse response, Model model) {
        response.setHeader("Vary", "Accept");
        model.addAttribute("thing", resources.about(iri));
        return "resource";
    }

    @GetMapping(value = "/resource", produces = "text/turtle;charset=UTF-8")
    ResponseEntity<byte[]> turtle(@RequestParam String iri) {
        return ResponseEntity.ok()
                .header("Vary", "Accept")
                .body(resources.turtle(iri).getBytes(StandardCharsets.UTF_8));
    }

    private String individual(HttpServletRequest request) {
        String path = URI.create(request.getRequestURI()).getPath();
        return prefixes.base() + path.substring(HERE.length());
    }
}
