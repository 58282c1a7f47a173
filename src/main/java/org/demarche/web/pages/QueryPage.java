package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.demarche.web.guard.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form for a query and, below it, the answer.
@Controller
final class QueryPage {
    private final Asking asking;

    QueryPage(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/query")
    String ask(
            @RequestParam(defaultValue = "") String query,
            Model model,
            HttpServletResponse response) {
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
