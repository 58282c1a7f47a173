package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.demarche.web.guard.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form for a query and, below it, the answer.
@Controller
final class QueryPage {
    private final Asking asking;
    private final QueryTerms terms;

    QueryPage(Asking asking, QueryTerms terms) {
        this.asking = asking;
        this.terms = terms;
    }

    /// What the editor completes.
    @GetMapping(value = "/query/terms", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> terms() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(terms.json());
    }

    /// What the editor puts before a query that uses a prefix.
    @GetMapping(value = "/query/prefixes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> prefixes() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(terms.prefixesJson());
    }

    @GetMapping("/query")
    String ask(
            @RequestParam(defaultValue = "") String query,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("style", "query");
        model.addAttribute("asked", query);
        model.addAttribute("query", query.isBlank() ? ExampleQuery.ALL.getFirst().text() : query);
        if (!query.isBlank()) {
            try {
                model.addAttribute("answer", asking.answer(asking.parse(query)));
            } catch (Refusal e) {
                response.setStatus(e.status());
                model.addAttribute("refusal", e.sentence());
            }
        }
        return "query";
    }
}
