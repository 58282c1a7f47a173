package org.demarche.read.scraped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.nlp.LineClassifier;
import org.demarche.nlp.LineKind;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.ParagraphWords;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Decides which lines of scraped text are the article: what each looks like, and that an article
/// is one run of lines in which clutter stands singly. Shared by all threads.
final class ArticleLines {
    private static final double SURE = 6;
    private static final double MOST = 3;
    private static final double REPEATED = 3;
    private static final int NEAR = 7;
    private static final int SENTENCE = 4;
    private static final double SHARED = 0.6;
    private static final double FOREIGN = 0.25;

    private final ClutterRules rules;
    private final DateLine dates;
    private final Bylines bylines;

    ArticleLines(ClutterRules rules, DateLine dates, Bylines bylines) {
        this.rules = rules;
        this.dates = dates;
        this.bylines = bylines;
    }

    /// For each line whether it belongs to the article.
    ///
    /// @param classifier null if there is no model of the language's lines
    boolean[] of(List<TextLine> lines, @Nullable LineClassifier classifier) {
        double[] evidence = new double[lines.size()];
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(l -> times.merge(l.text(), 1, Integer::sum));
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = look(lines.get(i), classifier);
            if (lines.get(i).isTitleLike() && times.getOrDefault(lines.get(i).text(), 0) == 2) {
                evidence[i] += REPEATED;
            }
        }
        titles(lines, evidence);
        surroundings(lines, evidence);
        headlineRuns(lines, evidence);
        rules(lines, evidence);
        return ArticleRun.of(evidence);
    }

    private double look(TextLine line, @Nullable LineClassifier classifier) {
        double evidence = 0;
        if (classifier != null) {
            Map<LineKind, Double> likely = classifier.likelihoods(line.text());
            double clutter = likely.getOrDefault(LineKind.CLUTTER, 0.5);
            evidence = Math.log((1 - clutter + 0.02) / (clutter + 0.02));
            evidence = Math.clamp(evidence, -MOST, MOST);
        }
        if (line.isParagraph()) {
            evidence += line.words() >= 25 ? 3 : 2;
        } else if (line.stopped()) {
            evidence += 0.5;
        } else {
            evidence -= line.words() <= 3 ? 1.5 : 0.3;
        }
        return evidence;
    }

    /// A title speaks of what the paragraphs speak of.
    private static void titles(List<TextLine> lines, double[] evidence) {
        ParagraphWords paragraphs = new ParagraphWords(lines);
        for (int i = 0; i < evidence.length; i++) {
            if (lines.get(i).isTitleLike()) {
                double share = paragraphs.share(lines.get(i));
                evidence[i] += share >= SHARED ? 2 : share < FOREIGN ? -1 : 0;
            }
        }
    }

    /// Headlines of other articles look like this one's, but no paragraph follows soon.
    private void surroundings(List<TextLine> lines, double[] evidence) {
        int next = Integer.MAX_VALUE;
        int last = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            TextLine line = lines.get(i);
            if (line.isParagraph()) {
                next = i;
                last = Math.max(last, i);
            } else if (next - i > NEAR) {
                evidence[i] -= next == Integer.MAX_VALUE && last < 0 ? 0 : 1.5;
            }
        }
        int first = Math.min(next, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean about = dates.isOne(lines.get(i).text()) || bylines.isOne(lines.get(i));
            if (i < first && first - i <= NEAR && about) {
                evidence[i] += 2;
            } else if (i > first && about && !bylines.isCaption(lines.get(i))) {
                evidence[i] -= 4;
            }
        }
    }

    /// Headlines that stand together between paragraphs lead to other articles.
    private static void headlineRuns(List<TextLine> lines, double[] evidence) {
        int first = 0;
        for (int i = 1; i <= evidence.length; i++) {
            if (i < evidence.length && lines.get(i).isHeadlineLike()) {
                continue;
            }
            boolean run = i - first > 2 && lines.get(first).stopped();
            for (int j = first + 1; run && j < i; j++) {
                evidence[j] -= SURE;
            }
            first = i;
        }
    }

    private void rules(List<TextLine> lines, double[] evidence) {
        boolean read = false;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < evidence.length; i++) {
            TextLine line = lines.get(i);
            boolean sentence = line.words() >= SENTENCE && (read || line.stopped());
            if (!seen.add(line.text()) && sentence) {
                evidence[i] = -SURE;
                continue;
            }
            read |= line.isParagraph();
            switch (rules.of(line)) {
                case NOTHING -> {}
                case LINE -> evidence[i] = -SURE;
                case NEXT -> {
                    evidence[i] = -SURE;
                    if (i + 1 < evidence.length) {
                        evidence[++i] = -SURE;
                    }
                }
                case REST -> {
                    evidence[i] = -SURE;
                    for (int j = i + 1; read && j < evidence.length; j++) {
                        evidence[j] = Math.min(evidence[j], 0) - 3;
                    }
                }
            }
        }
    }
}
