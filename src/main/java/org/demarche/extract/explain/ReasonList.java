package org.demarche.extract.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.domain.Basis;
import org.demarche.domain.Confidence;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.evidence.Reason;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// The reasons for one finding, while they are gathered. For one thread.
final class ReasonList {
    private final Document document;
    private final List<Reason> reasons = new ArrayList<>();

    ReasonList(Document document) {
        this.document = document;
    }

    List<Reason> all() {
        return reasons;
    }

    /// What the finder recorded.
    void add(Why why) {
        add("", why);
    }

    /// What the finder recorded.
    ///
    /// @param value what the part is, empty if the finding itself says so
    void add(String value, Why why) {
        add(why.rule().part(), value, why.rule(), why.words(), why.sources());
    }

    /// What only follows from the rest.
    void add(String part, String value) {
        add(part, value, "", null, List.of());
    }

    void add(String part, String value, Rule rule) {
        add(part, value, rule, null, List.of());
    }

    void add(
            String part,
            String value,
            Rule rule,
            @Nullable Span words,
            List<? extends Source> sources) {
        add(part, value, rule.sentence(), words, sources);
    }

    /// @param why a sentence, empty if it only follows from the rest
    void add(
            String part,
            String value,
            String why,
            @Nullable Span words,
            List<? extends Source> sources) {
        reasons.add(new Reason(part, value, why, words, List.copyOf(sources)));
    }

    /// How often findings by such rules were right.
    void add(Confidence confidence) {
        String share = String.format(Locale.ROOT, "%.2f", confidence.share());
        List<Source> measures =
                confidence.rules().stream().<Source>map(document.calibration()::source).toList();
        add(
                "confidence",
                share,
                measures.isEmpty() ? "" : Rule.MEASURED.sentence(),
                null,
                measures);
    }

    /// A word of the pack that was found.
    void addRow(String part, String value, Rule rule, Hit hit) {
        addRow(part, value, rule.sentence(), hit);
    }

    /// A word of the pack that was found.
    void addRow(String part, String value, String why, Hit hit) {
        List<Source> has = List.of(hit.source(document.pack()));
        add(part, value, why, document.span(hit.run()), has);
    }

    /// The cue of a finding with the row of the first of the categories that has it.
    void addCue(String part, String value, Basis basis, Category... categories) {
        Span cue = basis.cue();
        if (cue != null) {
            for (Category category : categories) {
                Hit hit = document.wordAt(document.tokens().at(cue.begin()), category);
                if (hit != null) {
                    addRow(part, value, basis.rule(), hit);
                    return;
                }
            }
        }
        add(part, value, basis.rule(), cue, List.of());
    }
}
