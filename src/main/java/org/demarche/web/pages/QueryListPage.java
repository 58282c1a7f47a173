package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.description.QueryShapes;
import org.demarche.web.negotiation.Alternates;
import org.demarche.web.negotiation.RdfDocument;
import org.demarche.web.negotiation.RdfFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The list of the questions that come with the program: for people a page, for programs SHACL.
@Controller
final class QueryListPage {
    private static final String HERE = "/queries";

    private final QueryLibrary library;
    private final QueryShapes shapes;
    private final PublicAddress address;

    QueryListPage(QueryLibrary library, QueryShapes shapes, PublicAddress address) {
        this.library = library;
        this.shapes = shapes;
        this.address = address;
    }

    @GetMapping({HERE, HERE + ".{ending:[a-z]+}"})
    Object all(
            @PathVariable(required = false) String ending,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<RdfFormat> format =
                new RdfDocument(HERE, RdfDocument.PageUse.FOR_ALL)
                        .asked(ending == null ? "" : ending, request, response);
        if (format.isPresent()) {
            return RdfDocument.answer(format.get(), shapes.of(address.origin(request)));
        }
        Map<String, List<NamedQuery>> byTag = new TreeMap<>();
        for (NamedQuery query : library.queries()) {
            String tag = query.head().tags().stream().findFirst().orElse("");
            byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(query);
        }
        var page = new ModelAndView("queries");
        page.addObject("queries", byTag);
        page.addObject("style", "query");
        page.addObject("alternates", Alternates.at(HERE, true, RdfFormat.ofTriples()).data());
        return page;
    }
}
