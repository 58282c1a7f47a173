package org.demarche.read.scraped;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Reads out of scraped text when it was published. Shared by all threads.
final class Imprint {
    private static final int FEW = 6;

    /// "CITY, March 3, 2026 (…", with the date as its group.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L} .'’-]{1,40}, (\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})\\.? ?(?:\\(|/\\p{Lu}|[-–—])");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}");

    private final DateLine dates;
    private final Bylines bylines;

    Imprint(DateLine dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
    }

    /// When the lines before the first paragraph say so, else the dateline, else the first lines
    /// behind the article, else when its source appeared.
    ///
    /// @param head the lines before the first paragraph
    /// @param kept the lines of the article
    @Nullable PublicationTime published(
            List<TextLine> head, List<TextLine> kept, List<TextLine> lines) {
        PublicationTime told = TextLine.first(head, dates::publication);
        told =
                told == null
                        ? TextLine.first(kept.stream().limit(FEW).toList(), this::dateline)
                        : told;
        told = told == null ? TextLine.first(foot(kept, lines), dates::publication) : told;
        return told != null
                ? told
                : TextLine.first(
                        lines, l -> bylines.source(l) == null ? null : dates.publication(l));
    }

    private @Nullable PublicationTime dateline(String line) {
        Matcher found = DATELINE.matcher(line);
        return found.find() ? dates.publication(found.group(1)) : null;
    }

    /// The lines that stand close behind the article and are not those of others.
    private static List<TextLine> foot(List<TextLine> kept, List<TextLine> lines) {
        int last = kept.isEmpty() ? -1 : lines.lastIndexOf(kept.getLast());
        List<TextLine> foot = lines.subList(last + 1, Math.min(lines.size(), last + 1 + FEW));
        return foot.stream().takeWhile(l -> !l.isHeadlineLike()).filter(Imprint::hasClock).toList();
    }

    private static boolean hasClock(TextLine line) {
        return CLOCK.matcher(line.text()).find();
    }
}
