package org.demarche.web.things;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.PreferredLabels;

/// What things and days are called for one reader. Immutable.
///
/// @param locale that of the reader
public record ReaderWords(PreferredLabels labels, Addresses addresses, Locale locale) {
    public PageLink link(Node thing) {
        return new PageLink(text(thing), thing.isURI() ? addresses.page(thing.getURI()) : null);
    }

    public List<PageLink> links(Collection<Node> things) {
        return things.stream().map(this::link).toList();
    }

    public String text(Node thing) {
        return labels.of(thing, locale.getLanguage());
    }

    /// A day, month or year of ISO 8601 in words; as it stands where it is none.
    public String day(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(pattern("d MMMM uuuu"));
                case 7 -> YearMonth.parse(iso).format(pattern("MMMM uuuu"));
                default -> iso;
            };
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
