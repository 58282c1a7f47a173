package org.demarche.read;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.domain.PublicationTime;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.LineClassifier;
import org.jspecify.annotations.Nullable;

/// Reads plain text as it was scraped from a site: finds the article among the clutter, its
/// headline and when, where and by whom it appeared. Shared by all threads.
final class ScrapedText {
    private static final Pattern PUBLISHER =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L} .'/()-]{1,40}, ?([\\p{L}][\\p{L}\\d.]+(?: \\p{Lu}[\\p{L}\\d.]*){0,3})"
                            + " ?(?:[-–—]|--) ?\\S");
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:©|\\(c\\)) *(?:\\d{4}(?:[-–]\\d{4})? *)?([\\p{L}][\\p{L}\\d.& -]{1,40}?)(?:[,|]|\\. |\\.?$| \\d{4})",
                    Pattern.CASE_INSENSITIVE);

    private final DateLine dates;
    private final Bylines bylines;
    private final ArticleLines articleLines;

    ScrapedText(LanguagePacks packs) {
        dates = new DateLine(packs);
        bylines = new Bylines(packs);
        articleLines = new ArticleLines(new ClutterRules(packs), dates, bylines);
    }

    /// Reads a text.
    ///
    /// @param classifier null if there is no model of the language's lines
    Draft read(String text, @Nullable String address, @Nullable LineClassifier classifier) {
        List<TextLine> lines = text.lines().filter(l -> !l.isBlank()).map(TextLine::of).toList();
        boolean[] article = articleLines.of(lines, classifier);
        List<TextLine> chosen =
                IntStream.range(0, article.length)
                        .filter(i -> article[i])
                        .mapToObj(lines::get)
                        .toList();
        // A text of a few short lines is rather all article than none.
        List<TextLine> kept = chosen.isEmpty() ? lines : chosen;
        int lead = 0;
        while (lead < kept.size() && !kept.get(lead).isParagraph()) {
            lead++;
        }
        List<TextLine> head = kept.subList(0, lead);
        return new Draft(
                address,
                headline(head),
                published(head),
                publisher(kept, lines),
                lines.stream()
                        .map(l -> bylines.editor(l.text()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                null,
                kept.stream().map(TextLine::text).collect(Collectors.joining("\n")));
    }

    /// The line that stands there twice, else the first that looks like a title.
    private @Nullable String headline(List<TextLine> head) {
        List<String> titles = head.stream().filter(this::isTitle).map(TextLine::text).toList();
        return titles.stream()
                .filter(t -> titles.indexOf(t) != titles.lastIndexOf(t))
                .findFirst()
                .orElse(titles.isEmpty() ? null : titles.getFirst());
    }

    private boolean isTitle(TextLine line) {
        return line.isTitleLike()
                && !line.text().startsWith("<")
                && !bylines.isCaption(line)
                && !bylines.isOne(line)
                && !dates.isOne(line.text());
    }

    private @Nullable PublicationTime published(List<TextLine> head) {
        return head.stream()
                .map(l -> dates.publication(l.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String publisher(List<TextLine> kept, List<TextLine> lines) {
        for (TextLine line : kept) {
            Matcher dateline = PUBLISHER.matcher(line.text());
            if (line.isParagraph()) {
                if (dateline.find() && !dates.isOne(dateline.group())) {
                    return dateline.group(1);
                }
                break;
            }
        }
        for (TextLine line : lines) {
            Matcher owner = OWNER.matcher(line.text());
            if (!line.isParagraph() && owner.find()) {
                return owner.group(1).strip();
            }
        }
        return null;
    }
}
