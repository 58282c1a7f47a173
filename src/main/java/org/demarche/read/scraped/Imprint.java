package org.demarche.read.scraped;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Reads out of scraped text when and by whom it was published. Shared by all threads.
final class Imprint {
    private static final String DASH = " ?(?:[-–—]|--) ?\\S";

    /// "Outlet.com, CITY - …".
    private static final Pattern SITE =
            Pattern.compile(
                    "^(\\p{L}[\\p{L}\\d-]+(?:\\.\\p{L}{2,})++)(?:,? [\\p{L}][\\p{L} .'/-]{1,40})?"
                            + DASH);

    /// "CITY, Outlet - …".
    private static final Pattern PLACE_AND_OUTLET =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L} .'/()-]{1,40}, ?([\\p{L}][\\p{L}\\d.]+(?: \\p{Lu}[\\p{L}\\d.]*){0,3})"
                            + DASH);

    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:©|\\(c\\)) *(?:\\d{4}(?:[-–]\\d{4})? *)?([\\p{L}][\\p{L}\\d.& -]{1,40}?)(?:[,|]|\\. |\\.?$| \\d{4})",
                    Pattern.CASE_INSENSITIVE);

    private final DateLine dates;
    private final Bylines bylines;

    Imprint(DateLine dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
    }

    /// When the lines before the first paragraph say so, else when its source appeared.
    ///
    /// @param head the lines before the first paragraph
    @Nullable PublicationTime published(List<TextLine> head, List<TextLine> lines) {
        PublicationTime told = first(head, dates::publication);
        return told != null
                ? told
                : first(lines, l -> bylines.source(l) == null ? null : dates.publication(l));
    }

    /// @param kept the lines of the article
    @Nullable String publisher(List<TextLine> kept, List<TextLine> lines) {
        for (TextLine line : kept) {
            Matcher site = SITE.matcher(line.text());
            if (site.find()) {
                return site.group(1);
            }
            Matcher dateline = PLACE_AND_OUTLET.matcher(line.text());
            if (line.isParagraph()) {
                if (dateline.find() && !dates.isOne(dateline.group())) {
                    return dateline.group(1);
                }
                break;
            }
        }
        String owner =
                first(
                        lines.stream().filter(l -> !l.isParagraph()).toList(),
                        l -> {
                            Matcher found = OWNER.matcher(l);
                            return found.find() ? found.group(1).strip() : null;
                        });
        return owner != null ? owner : first(lines, bylines::source);
    }

    private static <T> @Nullable T first(
            List<TextLine> lines, Function<String, @Nullable T> reading) {
        return lines.stream()
                .map(l -> reading.apply(l.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
