package org.demarche.read.scraped;

import java.util.List;
import java.util.Objects;
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
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Reads plain text as it was scraped from a site: finds the article among the clutter, its
/// headline and when, where and by whom it appeared. Shared by all threads.
public final class ScrapedText {
    private static final int LABEL = 4;
    private static final int DECK = 8;

    private final DateLine dates;
    private final Bylines bylines;
    private final ArticleLines articleLines;
    private final Titles titles;
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
        titles = new Titles(dates, bylines);
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
        lead = behindDeck(lines, article, lead);
        List<TextLine> head = lines.subList(0, lead);
        TextLine headline = titles.headline(chosen(head, article), head, lines);
        if (headline != null) {
            below(headline, lines, article);
        }
        shorten(lines, article);
        List<TextLine> chosen = chosen(lines, article);
        // A text of a few short lines is rather all article than none.
        List<TextLine> kept = chosen.isEmpty() ? lines : chosen;
        String publisher = masthead.of(headline, kept, lines);
        return new Draft(
                address,
                headline == null ? null : Titles.bare(headline.text(), publisher),
                imprint.published(head, kept, lines),
                publisher,
                lines.stream()
                        .map(l -> bylines.editor(l.text()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                null,
                kept.stream().map(TextLine::text).collect(Collectors.joining("\n")));
    }

    /// A sentence below the headline, above the date, is no first paragraph.
    private int behindDeck(List<TextLine> lines, boolean[] article, int lead) {
        boolean dated = false;
        for (int i = lead + 1; i < lines.size() && (dated || i <= lead + DECK); i++) {
            if (lines.get(i).isParagraph()) {
                return dated && article[i] ? i : lead;
            }
            dated |= dates.isOne(lines.get(i).text());
        }
        return lead;
    }

    /// The article begins with its headline: what stands above is none of it, but for pictures and
    /// dates.
    private void below(TextLine headline, List<TextLine> lines, boolean[] article) {
        int first = lines.indexOf(headline);
        article[first] = true;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean picture = bylines.isLikelyCaption(line) || dates.isOne(line.text());
            if ((i < first && !picture) || Titles.isRepeated(headline.text(), line)) {
                article[i] = false;
            }
        }
    }

    /// Words below the last sentence are the site's.
    private static void shorten(List<TextLine> lines, boolean[] article) {
        int last = article.length - 1;
        while (last >= 0 && !(article[last] && lines.get(last).isParagraph())) {
            last--;
        }
        for (int i = article.length - 1; last >= 0 && i > last && !lines.get(i).stopped(); i--) {
            article[i] &= lines.get(i).words() > LABEL && !lines.get(i).text().endsWith(":");
        }
    }

    private static List<TextLine> chosen(List<TextLine> lines, boolean[] article) {
        return IntStream.range(0, lines.size())
                .filter(i -> article[i])
                .mapToObj(lines::get)
                .toList();
    }
}
