package org.demarche.read.scraped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.nlp.LineClassifier;
import org.demarche.nlp.LineKind;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.LineEnd;
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
    private static final int ADJACENT = 4;
    private static final int SENTENCE = 4;
    private static final int LONG_SENTENCE = 8;
    private static final int LABELLED = 3;
    private static final int CAPTION = 60;
    private static final double TELLING = 0.3;
    private static final int TEASER = 8;
    private static final int TEASER_LINES = 60;
    private static final int SUBHEAD = 6;
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
        teasers(lines, evidence);
        strays(lines, evidence);
        rules(lines, evidence);
        return run(evidence);
    }

    /// Whether a line that may be a caption has the quotation or the length of a paragraph.
    private static boolean isText(TextLine line) {
        return line.words() > CAPTION && line.hasInnerStop() && line.stopped();
    }

    /// What is clutter for sure says nothing of the lines around it.
    private static boolean[] run(double[] evidence) {
        int[] open = IntStream.range(0, evidence.length).filter(i -> evidence[i] > -SURE).toArray();
        boolean[] chosen =
                ArticleRun.of(IntStream.of(open).mapToDouble(i -> evidence[i]).toArray());
        boolean[] article = new boolean[evidence.length];
        for (int i = 0; i < open.length; i++) {
            article[open[i]] = chosen[i];
        }
        return article;
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
        } else if (line.isSentence()) {
            evidence += line.words() >= LONG_SENTENCE ? 1.5 : 1;
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
            if (i < first && first - i <= ADJACENT && bylines.isLikelyCaption(lines.get(i))) {
                evidence[i] = Math.max(evidence[i], MOST);
            }
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

    /// A sentence above the article that is part of a paragraph of it leads into it.
    private static void teasers(List<TextLine> lines, double[] evidence) {
        int last = Math.min(TEASER_LINES, evidence.length);
        for (int i = 0; i < last; i++) {
            TextLine line = lines.get(i);
            String text = LineEnd.without(".…", line.text());
            boolean cut = text.length() < line.text().length();
            if (line.words() < TEASER || !cut) {
                continue;
            }
            int to = Math.min(evidence.length, i + TEASER_LINES);
            for (int j = i + 1; j < to; j++) {
                String other = lines.get(j).text();
                if (other.length() > line.text().length() + 1 && other.contains(text)) {
                    evidence[i] = -SURE;
                }
            }
        }
    }

    /// A headline of another article stands alone between paragraphs, too: longer than the heading
    /// of a part, and hardly of what they speak of.
    private static void strays(List<TextLine> lines, double[] evidence) {
        ParagraphWords paragraphs = new ParagraphWords(lines);
        boolean read = false;
        for (int i = 0; i < evidence.length; i++) {
            TextLine line = lines.get(i);
            if (read
                    && line.isHeadlineLike()
                    && line.words() >= SUBHEAD
                    && paragraphs.share(line) < TELLING) {
                evidence[i] -= MOST;
            }
            read |= line.isParagraph();
        }
    }

    /// Headlines below a label that leads to them.
    private int labelled(List<TextLine> lines, int label, double[] evidence) {
        int i = label + 1;
        while (i < evidence.length
                && i - label <= LABELLED
                && !lines.get(i).stopped()
                && lines.get(i).words() > 2
                && rules.of(lines.get(i)) == ClutterRules.Clutter.NOTHING) {
            evidence[i++] = -SURE;
        }
        return i - 1;
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
            if (read && bylines.isCaption(line) && !isText(line)) {
                evidence[i] = -SURE;
                continue;
            }
            read |= line.isParagraph() && !bylines.isCaption(line);
            if (dates.isOne(line.text())) {
                evidence[i] = read ? -SURE : evidence[i];
                continue;
            }
            switch (rules.of(line)) {
                case NOTHING -> {}
                case LINE -> evidence[i] = -SURE;
                case NEXT -> {
                    evidence[i] = -SURE;
                    if (rules.isLabel(line)
                            || (line.text().endsWith(":") && line.words() <= SUBHEAD)) {
                        i = labelled(lines, i, evidence);
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
