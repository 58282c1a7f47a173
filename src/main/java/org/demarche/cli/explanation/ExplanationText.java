package org.demarche.cli.explanation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Article;
import org.demarche.domain.Span;
import org.demarche.extract.evidence.Reason;
import org.demarche.extract.explain.Explained;
import org.demarche.extract.explain.ExplainedSentence;
import org.demarche.extract.explain.Explanation;
import org.demarche.extract.explain.FindingKind;
import org.jspecify.annotations.Nullable;

/// Explanations for the eye: each sentence with its findings, numbered through the article.
public final class ExplanationText implements ExplanationWriter {
    private static final int INDENT = 6;
    private static final int PART = 14;
    private static final int LONG = 160;

    private final PrintWriter out;
    private final Sources sources;
    private final Set<FindingKind> layers;
    private final Wrapping wrapping;

    public ExplanationText(
            PrintWriter out, Sources sources, Set<FindingKind> layers, Wrapping wrapping) {
        this.out = out;
        this.sources = sources;
        this.layers = layers;
        this.wrapping = wrapping;
    }

    @Override
    public void write(Explanation explanation) {
        Article article = explanation.reading().article();
        head(article);
        int number = 0;
        int paragraph = -1;
        for (ExplainedSentence sentence : explanation.sentences()) {
            boolean begins = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            sentence(begins ? paragraph + 1 : 0, article.body().cut(sentence.span()));
            for (Explained finding : sentence.findings()) {
                number++;
                if (layers.contains(finding.layer())) {
                    finding(number, finding, article);
                }
            }
            out.println();
        }
    }

    private void head(Article article) {
        String name = article.url() != null ? article.url() : article.input();
        out.println(wrapping.bold("%s".formatted(name == null ? "-" : name)));
        if (article.headline() != null) {
            out.println(article.headline());
        }
        out.println(
                wrapping.faint(
                        "language %s, published %s"
                                .formatted(
                                        article.language(),
                                        article.published() == null
                                                ? "unknown"
                                                : article.published().day())));
        out.println();
    }

    /// @param paragraph the number of the paragraph that it opens, 0 if it goes on with one
    private void sentence(int paragraph, String words) {
        String mark = paragraph == 0 ? "" : "¶" + paragraph;
        List<String> lines = wrapping.lines(words, INDENT, INDENT);
        for (int i = 0; i < lines.size(); i++) {
            out.println(pad(i == 0 ? mark : "", INDENT) + wrapping.bold(lines.get(i)));
        }
    }

    private void finding(int number, Explained finding, Article article) {
        String words = quoted(finding.at(), article);
        String sure =
                finding.confidence() < 0
                        ? ""
                        : String.format(Locale.ROOT, "  (%.2f)", finding.confidence());
        String line =
                switch (finding.layer()) {
                    case NAMES, DATES, STATEMENTS -> words + "  → " + finding.what() + sure;
                    case OFFICES, AGREEMENTS, CLAUSES, EVENTS, RELATIONS ->
                            finding.what() + sure + "  " + words;
                };
        List<String> lines = wrapping.lines(line, INDENT + PART, INDENT + PART);
        out.println(
                pad("%4d".formatted(number), INDENT)
                        + wrapping.coloured(pad(noun(finding.layer()), PART))
                        + lines.getFirst());
        lines.stream().skip(1).forEach(l -> out.println(" ".repeat(INDENT + PART) + l));
        for (Reason reason : finding.reasons()) {
            reason(reason, article);
        }
    }

    private static String noun(FindingKind layer) {
        String plural = layer.name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    private void reason(Reason reason, Article article) {
        String words = reason.words() == null ? "" : quoted(reason.words(), article);
        String why = reason.why().isEmpty() ? "" : "— " + reason.why();
        String text =
                Stream.of(reason.value(), words, why)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" "));
        List<String> lines = wrapping.lines(text, INDENT + PART, INDENT + PART);
        List<String> entries =
                reason.sources().stream()
                        .map(s -> "← %s  %s".formatted(sources.place(s), sources.entry(s)))
                        .toList();
        int room = wrapping.width() - INDENT - PART - text.length() - 2;
        boolean beside =
                lines.size() == 1 && entries.size() == 1 && entries.getFirst().length() <= room;
        out.print(" ".repeat(INDENT + 2) + pad(reason.part(), PART - 2) + lines.getFirst());
        out.println(beside ? "  " + wrapping.faint(entries.getFirst()) : "");
        String indent = " ".repeat(INDENT + PART);
        lines.stream().skip(1).forEach(l -> out.println(indent + l));
        if (!beside) {
            entries.forEach(e -> out.println(indent + wrapping.faint(e)));
        }
    }

    /// The words with where they stand; the middle of long ones is left out.
    private static String quoted(Span span, Article article) {
        String words = article.body().cut(span).replaceAll("\\s+", " ");
        String cut =
                words.length() <= LONG
                        ? words
                        : words.substring(0, LONG / 2)
                                + " … "
                                + words.substring(words.length() - LONG / 3);
        return "“%s” %d–%d".formatted(cut, span.begin(), span.end());
    }

    private static String pad(@Nullable String text, int width) {
        String words = text == null ? "" : text;
        return words + " ".repeat(Math.max(1, width - words.length()));
    }
}
