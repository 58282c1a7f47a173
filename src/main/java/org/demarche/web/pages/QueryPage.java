package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.demarche.store.QueryHead;
import org.demarche.web.answers.AnswerRequest;
import org.demarche.web.guard.Cancellations;
import org.demarche.web.guard.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form for a query and, below it, the answer.
@Controller
final class QueryPage {
    private final Questioning questioning;
    private final Cancellations cancellations;
    private final QueryTerms terms;

    QueryPage(Questioning questioning, Cancellations cancellations, QueryTerms terms) {
        this.questioning = questioning;
        this.cancellations = cancellations;
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

    /// Ends the query that was asked with a token, for whoever knows it.
    @PostMapping("/query/cancel")
    ResponseEntity<Void> cancel(@RequestParam String token) {
        cancellations.cancel(token);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/query")
    String ask(
            @RequestParam Map<String, String> given,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        String query = given.getOrDefault("query", "");
        model.addAttribute("style", "query");
        model.addAttribute("asked", query);
        model.addAttribute("query", query.isBlank() ? ExampleQuery.ALL.getFirst().text() : query);
        if (!query.isBlank()) {
            try {
                var request =
                        AnswerRequest.of(
                                "/query", Map.of("query", query), given, QueryHead.viewOf(query));
                model.addAttribute(
                        "answer",
                        questioning.shown(
                                questioning.parse(query),
                                request,
                                given.getOrDefault("token", ""),
                                locale));
            } catch (Refusal e) {
                response.setStatus(e.status());
                model.addAttribute("refusal", e.sentence());
            }
        }
        return "query";
    }
}
