package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.lookup.Lookup;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.store.QueryLibrary;
import org.demarche.store.StoreException;
import org.demarche.web.answers.AnswerRequest;
import org.demarche.web.guard.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The questions that come with the program: a form for the parameters, the answer below.
@Controller
final class NamedQueryPages {
    private final QueryLibrary library;
    private final Questioning questioning;
    private final Lookup lookup;
    private final ParameterFields fields;
    private final Prefixes prefixes;

    NamedQueryPages(
            QueryLibrary library,
            Questioning questioning,
            Lookup lookup,
            ParameterFields fields,
            Prefixes prefixes) {
        this.library = library;
        this.questioning = questioning;
        this.lookup = lookup;
        this.fields = fields;
        this.prefixes = prefixes;
    }

    @GetMapping("/queries")
    String all(Model model) {
        Map<String, List<NamedQuery>> byTag = new TreeMap<>();
        for (NamedQuery query : library.queries()) {
            String tag = query.head().tags().stream().findFirst().orElse("");
            byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(query);
        }
        model.addAttribute("queries", byTag);
        model.addAttribute("style", "query");
        return "queries";
    }

    @GetMapping("/queries/{name}")
    String one(
            @PathVariable String name,
            @RequestParam Map<String, String> given,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        NamedQuery question =
                library.named(name)
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "There is no question of that name; /queries lists all."));
        Map<String, String> looks = new HashMap<>(given);
        String token = given.getOrDefault("token", "");
        given.keySet().removeAll(AnswerRequest.LOOKS);
        given.keySet().removeAll(List.of("locale", "token"));
        Map<String, String> values = new HashMap<>(question.head().defaults());
        values.putAll(given);
        model.addAttribute("style", "query");
        model.addAttribute("question", question);
        model.addAttribute("fields", fields.of(question, values, locale.getLanguage()));
        if (isReady(question, values)) {
            try {
                Map<String, String> whole = new HashMap<>(values);
                whole.putAll(lookup.resolve(question, given));
                model.addAttribute("text", question.bindText(whole, prefixes));
                Query query = question.bind(whole, prefixes);
                var request =
                        AnswerRequest.of("/queries/" + name, given, looks, question.head().view());
                model.addAttribute("answer", questioning.shown(query, request, token, locale));
            } catch (StoreException e) {
                refuse(model, response, 400, String.valueOf(e.getMessage()));
            } catch (Refusal e) {
                refuse(model, response, e.status(), e.sentence());
            }
        }
        return "question";
    }

    private static boolean isReady(NamedQuery question, Map<String, String> values) {
        return question.parameters().stream()
                .filter(Parameter::required)
                .noneMatch(parameter -> values.getOrDefault(parameter.name(), "").isBlank());
    }

    private static void refuse(
            Model model, HttpServletResponse response, int status, String sentence) {
        response.setStatus(status);
        model.addAttribute("refusal", sentence);
    }
}
