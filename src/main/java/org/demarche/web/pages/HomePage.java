package org.demarche.web.pages;

import org.demarche.store.QueryLibrary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what this is, how much it knows, where to go.
@Controller
final class HomePage {
    private final Counts counts;
    private final QueryLibrary library;

    HomePage(Counts counts, QueryLibrary library) {
        this.counts = counts;
        this.library = library;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("counts", counts.byKind());
        model.addAttribute("examples", ExampleQuery.ALL);
        model.addAttribute("queries", library.queries());
        return "home";
    }
}
