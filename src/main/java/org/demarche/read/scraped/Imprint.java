package org.demarche.read.scraped;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.domain.PublicationTime;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Reads out of scraped text when it was published. Shared by all threads.
final class Imprint {
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

    private static <T> @Nullable T first(
            List<TextLine> lines, Function<String, @Nullable T> reading) {
        return lines.stream()
                .map(l -> reading.apply(l.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
