package org.demarche.web.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.guard.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sentences behind a number, or one of them: a page of its own, and what the drawer shows.
@Controller
final class EvidencePage {
    private static final int DETAILS_OF_A_PAGE = 10;

    private final Explorations explorations;
    private final FindingRows rows;

    EvidencePage(Explorations explorations, FindingRows rows) {
        this.explorations = explorations;
        this.rows = rows;
    }

    @GetMapping("/evidence")
    String evidence(@RequestParam Map<String, String> parameters, Locale locale, Model model) {
        Exploration exploration = explorations.of(parameters, locale);
        String finding = exploration.parameter("finding");
        model.addAttribute(
                "evidence", finding.isEmpty() ? all(exploration) : one(exploration, finding));
        return "evidence";
    }

    private Evidence all(Exploration exploration) {
        List<Finding> found = exploration.found();
        int first = Math.min((exploration.number("page") - 1) * DETAILS_OF_A_PAGE, found.size());
        int last = Math.min(first + DETAILS_OF_A_PAGE, found.size());
        int page = first / DETAILS_OF_A_PAGE + 1;
        return new Evidence(
                FilterWords.of(exploration).all(),
                found.size(),
                first + 1,
                rows.details(exploration, found.subList(first, last)),
                new Steps(
                        page > 1 ? page(exploration, page - 1) : "",
                        last < found.size() ? page(exploration, page + 1) : "",
                        explore(exploration)));
    }

    private Evidence one(Exploration exploration, String finding) {
        Node node = Filter.individual(rows.addresses().things().prefixes().base(), finding);
        List<Finding> found = exploration.found();
        int at = 0;
        while (at < found.size() && !found.get(at).node().equals(node)) {
            at++;
        }
        if (at == found.size()) {
            throw new Refusal(
                    404,
                    "There is no sentence “"
                            + finding
                            + "” among these; take the filter out of the address, or go to /explore.");
        }
        return new Evidence(
                FilterWords.of(exploration).all(),
                found.size(),
                at + 1,
                rows.details(exploration, List.of(found.get(at))),
                new Steps(
                        at > 0 ? one(exploration, found.get(at - 1)) : "",
                        at + 1 < found.size() ? one(exploration, found.get(at + 1)) : "",
                        explore(exploration)));
    }

    private String one(Exploration exploration, Finding finding) {
        return exploration.evidence(rows.addresses(), finding.node());
    }

    private String page(Exploration exploration, int page) {
        String address = exploration.evidence(rows.addresses(), exploration.filter());
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    private String explore(Exploration exploration) {
        return exploration.view(rows.addresses(), "list");
    }

    /// What the page shows.
    ///
    /// @param title the filter in words
    /// @param count of all findings that fit
    /// @param first the number of the first one here, from 1
    public record Evidence(
            String title, int count, int first, List<FindingDetail> details, Steps steps) {
        /// The number of the last one here.
        public int last() {
            return first + details.size() - 1;
        }
    }

    /// Where one goes on; empty where there is no way.
    public record Steps(String before, String after, String all) {}
}
