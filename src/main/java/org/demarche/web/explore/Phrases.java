package org.demarche.web.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.PreferredLabels;
import org.springframework.context.MessageSource;

/// Texts in the language of one reader. Safe for many threads.
public record Phrases(MessageSource messages, PreferredLabels labels, Locale locale) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int TENTHS = 10;

    /// The text of a key, with its slots filled.
    public String text(String key, Object... slots) {
        return messages.getMessage(key, slots, locale);
    }

    /// What a thing is called.
    public String label(Node thing) {
        return labels.of(thing, locale.getLanguage());
    }

    /// A language as its readers call it; the tag where nobody knows it.
    public String language(String tag) {
        return tag.isEmpty()
                ? text("explore.unknown")
                : Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    /// A day, month or year in words; as it is where it is no date.
    ///
    /// @param date ISO 8601
    public String date(String date) {
        try {
            return switch (date.length()) {
                case 0 -> text("explore.day.none");
                case YEAR -> date;
                case MONTH -> pattern("MMMM uuuu").format(YearMonth.parse(date));
                default -> pattern("d MMMM uuuu").format(LocalDate.parse(date));
            };
        } catch (DateTimeException _) {
            return date;
        }
    }

    /// The same with little room: `Jul 2025`.
    ///
    /// @param period a month or year, ISO 8601
    public String shortDate(String period) {
        return period.length() == MONTH
                ? pattern("MMM uuuu").format(YearMonth.parse(period))
                : period;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    /// How often such findings are right.
    ///
    /// @param share from 0 to 1
    public String confidence(double share) {
        if (share <= 0) {
            return text("explore.confidence.none");
        }
        long tenths = Math.round(share * TENTHS);
        return tenths >= TENTHS
                ? text("explore.confidence.nearly")
                : text("explore.confidence.of", tenths);
    }
}
