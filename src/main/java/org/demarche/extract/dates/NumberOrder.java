package org.demarche.extract.dates;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.domain.PartialDate;
import org.demarche.domain.State;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.jspecify.annotations.Nullable;

/// Whether dates such as "03/04/2016" of a document have the month first: by other dates that are
/// clear, by the day of the article, else by the country or the address of the outlet.
///
/// @param scope the states and the ends of addresses where the month comes first
record NumberOrder(Set<String> scope) {
    private static final int LAST_MONTH = 12;

    /// The matches, read in the order of the document.
    List<DateMatch> ordered(Document document, List<DateMatch> matches) {
        return !scope.isEmpty() && isMonthFirst(document, matches)
                ? matches.stream().map(m -> isOpen(document, m) ? m.withMonthFirst() : m).toList()
                : matches;
    }

    private boolean isMonthFirst(Document document, List<DateMatch> matches) {
        DateMatch open = null;
        for (DateMatch match : matches) {
            if (isSlashed(document, match, DateSlot.MONTH_NUMBER)) {
                return true;
            }
            boolean day = isSlashed(document, match, DateSlot.DAY);
            if (day && !isOpen(document, match)) {
                return false;
            }
            open = open == null && day ? match : open;
        }
        if (open == null) {
            return false;
        }
        Boolean told = byPublication(document, open);
        return told == null ? isOfOutlet(document, open.first()) : told;
    }

    /// What has not come yet when the article appears is not its date; null if both fit or neither.
    private static @Nullable Boolean byPublication(Document document, DateMatch open) {
        if (document.article().published() == null) {
            return null;
        }
        LocalDate last = document.article().published().day().plusDays(1);
        boolean day = isUntil(open, last);
        boolean month = isUntil(open.withMonthFirst(), last);
        return day == month ? null : (Boolean) month;
    }

    private static boolean isUntil(DateMatch match, LocalDate last) {
        PartialDate date = new DateReckoner(last).date(match, false);
        LocalDate day = date == null ? null : date.toDay();
        return day != null && !day.isAfter(last);
    }

    private boolean isOfOutlet(Document document, int until) {
        String url = document.article().url();
        String host = url == null ? null : URI.create(url).getHost();
        if (host != null
                && scope.contains(
                        host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < until; i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                        && role != Sense.NameRole.AMBIGUOUS) {
                    return scope.contains(state.code());
                }
            }
        }
        return false;
    }

    private static boolean isOpen(Document document, DateMatch match) {
        return isSlashed(document, match, DateSlot.DAY) && match.value(DateSlot.DAY) <= LAST_MONTH;
    }

    /// Whether the slot stands first in a date of figures with slashes between them.
    private static boolean isSlashed(Document document, DateMatch match, DateSlot first) {
        return match.has(DateSlot.MONTH_NUMBER)
                && match.fillings().stream()
                        .anyMatch(f ->
                                f.slot() == first
                                        && f.run().end() + 1 < match.end()
                                        && document.tokens().is(f.run().end(), '/')
                                        && (f.run().first() == 0
                                                || !document.tokens()
                                                        .is(f.run().first() - 1, '/')));
    }
}
