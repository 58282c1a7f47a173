package org.demarche.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what this is, how much it knows, where to go.
@Controller
final class HomePage {
    private final Counts counts;

    HomePage(Counts counts) {
        this.counts = counts;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("counts", counts.byKind());
        model.addAttribute("examples", ExampleQuery.ALL);
        return "home";
    }
}
