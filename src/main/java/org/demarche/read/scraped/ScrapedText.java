package org.demarche.read.scraped;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.LineClassifier;
import org.demarche.read.content.Draft;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.GluedSentences;
import org.demarche.read.line.ParagraphWords;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Reads plain text as it was scraped from a site: finds the article among the clutter, its
/// headline and when, where and by whom it appeared. Shared by all threads.
public final class ScrapedText {
    /// The share of a title's words that the paragraphs have, too.
    private static final double TELLING = 0.4;

    private final DateLine dates;
    private final Bylines bylines;
    private final ArticleLines articleLines;
    private final Imprint imprint;
    private final Masthead masthead;
    private final Pattern aside;
    private final Pattern tail;
    private final GluedSentences glued;

    public ScrapedText(LanguagePacks packs) {
        dates = new DateLine(packs);
        bylines = new Bylines(packs);
        ClutterRules rules = new ClutterRules(packs);
        articleLines = new ArticleLines(rules, dates, bylines);
        imprint = new Imprint(dates, bylines);
        masthead = new Masthead(packs, dates, bylines);
        aside = rules.aside();
        tail = rules.tail();
        glued = new GluedSentences(packs);
    }

    /// Reads a text.
    ///
    /// @param classifier null if there is no model of the language's lines
    public Draft read(String text, @Nullable String address, @Nullable LineClassifier classifier) {
        List<TextLine> lines =
                HardWraps.joined(text.lines().toList()).stream()
                        .map(l -> aside.matcher(l).replaceAll(""))
                        .map(l -> tail.matcher(l).replaceAll(""))
                        .map(glued::part)
                        .filter(l -> !l.isBlank())
                        .map(TextLine::of)
                        .toList();
        boolean[] article = articleLines.of(lines, classifier);
        int lead = 0;
        while (lead < article.length && !(article[lead] && lines.get(lead).isParagraph())) {
            lead++;
        }
        List<TextLine> head = lines.subList(0, lead);
        TextLine headline = headline(chosen(head, article), head, new ParagraphWords(lines));
        if (headline != null) {
            article[lines.indexOf(headline)] = true;
        }
        List<TextLine> chosen = chosen(lines, article);
        // A text of a few short lines is rather all article than none.
        List<TextLine> kept = chosen.isEmpty() ? lines : chosen;
        return new Draft(
                address,
                headline == null ? null : headline.text(),
                imprint.published(head, lines),
                masthead.of(headline, kept, lines),
                lines.stream()
                        .map(l -> bylines.editor(l.text()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                null,
                kept.stream().map(TextLine::text).collect(Collectors.joining("\n")));
    }

    private static List<TextLine> chosen(List<TextLine> lines, boolean[] article) {
        return IntStream.range(0, lines.size())
                .filter(i -> article[i])
                .mapToObj(lines::get)
                .toList();
    }

    /// The line that stands there twice, else the first that looks like a title, else what page
    /// furniture parts from the article whose words it has.
    private @Nullable TextLine headline(
            List<TextLine> kept, List<TextLine> head, ParagraphWords paragraphs) {
        List<TextLine> titles = kept.stream().filter(this::isTitle).toList();
        Map<TextLine, Long> times =
                titles.stream().collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        Set<TextLine> all = new HashSet<>(kept);
        return titles.stream()
                .filter(t -> times.getOrDefault(t, 0L) > 1)
                .findFirst()
                .or(() -> titles.stream().filter(t -> !dates.isIn(t.text())).findFirst())
                .or(() -> titles.stream().findFirst())
                .or(() ->
                        head.stream()
                                .takeWhile(l -> !all.contains(l))
                                .filter(this::isTitle)
                                .filter(t -> paragraphs.share(t) >= TELLING)
                                .findFirst())
                .orElse(null);
    }

    private boolean isTitle(TextLine line) {
        return line.isTitleLike()
                && !line.text().startsWith("<")
                && !bylines.isLikelyCaption(line)
                && !bylines.isOne(line)
                && !dates.isOne(line.text());
    }
}
