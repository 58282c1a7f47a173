package org.demarche.cli.explanation;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Article;
import org.demarche.domain.Span;
import org.demarche.extract.evidence.Reason;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.explain.Explained;
import org.demarche.extract.explain.Explanation;
import org.demarche.extract.explain.FindingKind;
import tools.jackson.databind.json.JsonMapper;

/// Explanations for programs: each finding an object on a line of its own.
public final class ExplanationJson implements ExplanationWriter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final PrintWriter out;
    private final Sources sources;
    private final Set<FindingKind> layers;

    public ExplanationJson(PrintWriter out, Sources sources, Set<FindingKind> layers) {
        this.out = out;
        this.sources = sources;
        this.layers = layers;
    }

    @Override
    public void write(Explanation explanation) {
        Article article = explanation.reading().article();
        explanation
                .findings()
                .filter(f -> layers.contains(f.layer()))
                .forEach(f -> out.print(MAPPER.writeValueAsString(finding(f, article)) + "\n"));
    }

    private Map<String, Object> finding(Explained finding, Article article) {
        Map<String, Object> object = new LinkedHashMap<>();
        String name = article.url() != null ? article.url() : article.input();
        object.put("article", name == null ? "" : name);
        object.put("layer", finding.layer().name().toLowerCase(Locale.ROOT));
        words(object, finding.at(), article);
        object.put("what", finding.what());
        if (finding.confidence() >= 0) {
            object.put("confidence", finding.confidence());
        }
        List<Reason> reasons = finding.reasons();
        object.put("reasons", reasons.stream().map(r -> reason(r, article)).toList());
        return object;
    }

    private static void words(Map<String, Object> object, Span span, Article article) {
        object.put("begin", span.begin());
        object.put("end", span.end());
        object.put("exact", article.body().cut(span));
    }

    private Map<String, Object> reason(Reason reason, Article article) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("part", reason.part());
        if (!reason.value().isEmpty()) {
            object.put("value", reason.value());
        }
        if (!reason.why().isEmpty()) {
            object.put("why", reason.why());
        }
        Span words = reason.words();
        if (words != null) {
            words(object, words, article);
        }
        if (!reason.sources().isEmpty()) {
            object.put("sources", reason.sources().stream().map(this::source).toList());
        }
        return object;
    }

    private Map<String, String> source(Source source) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("place", sources.place(source));
        object.put("entry", sources.entry(source));
        return object;
    }
}
