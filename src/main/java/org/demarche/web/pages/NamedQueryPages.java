package org.demarche.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Query;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.lookup.Lookup;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.store.QueryLibrary;
import org.demarche.store.StoreException;
import org.demarche.web.answers.AnswerRequest;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.Accept;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    @GetMapping("/queries/{name}")
    @Nullable String one(
            @PathVariable String name,
            @RequestParam Map<String, String> given,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        NamedQuery question =
                library.named(name)
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "There is no question of that name; /queries lists all."));
        var asked = QuestionRequest.of(question, given);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!asked.isForPeople(Accept.of(request.getHeaders(HttpHeaders.ACCEPT)))) {
            request.getRequestDispatcher(asked.atEndpoint(text(asked))).forward(request, response);
            return null;
        }
        Map<String, String> values = new HashMap<>(question.head().defaults());
        values.putAll(asked.values());
        model.addAttribute("style", "query");
        model.addAttribute("question", question);
        model.addAttribute("alternates", asked.alternates(request));
        model.addAttribute("fields", fields.of(question, values, locale.getLanguage()));
        if (isReady(question, values)) {
            try {
                model.addAttribute("text", question.bindText(resolved(asked), prefixes));
                Query query = question.bind(resolved(asked), prefixes);
                var looks =
                        AnswerRequest.of(
                                "/queries/" + name, asked.values(), given, question.head().view());
                String token = given.getOrDefault("token", "");
                model.addAttribute("answer", questioning.shown(query, looks, token, locale));
            } catch (StoreException e) {
                refuse(model, response, 400, String.valueOf(e.getMessage()));
            } catch (Refusal e) {
                refuse(model, response, e.status(), e.sentence());
            }
        }
        return "question";
    }

    /// @throws Refusal with status 400 naming the parameter that is missing or of no use
    private String text(QuestionRequest asked) {
        try {
            return asked.question().bindText(resolved(asked), prefixes);
        } catch (StoreException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, String> resolved(QuestionRequest asked) {
        Map<String, String> whole = new HashMap<>(asked.question().head().defaults());
        whole.putAll(asked.values());
        whole.putAll(lookup.resolve(asked.question(), asked.values()));
        return whole;
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
