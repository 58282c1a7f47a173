package org.demarche.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.demarche.graph.vocabulary.Prefixes;

/// Which articles an export takes: those that meet all that is named here.
///
/// @param articles their IRIs or their addresses on the web; any of them; empty for all
/// @param states one: what it says, does or agrees, or others about it; more: all of them together
///   in one statement, relation, agreement or event
/// @param from the first day, month or year, of publication or of a statement: `2025-07-13`,
///   `2025-07`, `2025`
/// @param until the last one
public record ExportFilter(
        List<String> articles, List<Node> states, Optional<String> from, Optional<String> until) {
    /// Takes everything.
    public static final ExportFilter ALL =
            new ExportFilter(List.of(), List.of(), Optional.empty(), Optional.empty());

    /// @throws StoreException when a date is none, or the last comes before the first
    public ExportFilter {
        articles = List.copyOf(articles);
        states = List.copyOf(states);
        from.ifPresent(ExportFilter::check);
        until.ifPresent(ExportFilter::check);
        if (from.isPresent() && until.isPresent() && !within(from.get(), Optional.empty(), until)) {
            throw new StoreException(
                    "The period ends (%s) before it begins (%s)."
                            .formatted(until.get(), from.get()));
        }
    }

    /// The filter that users' words stand for: states as `PRK`, `state:PRK` or whole IRIs, articles
    /// as IRIs, short or whole, or as addresses.
    ///
    /// @throws StoreException when they stand for none
    public static ExportFilter of(
            List<String> articles,
            List<String> states,
            Optional<String> from,
            Optional<String> until,
            Prefixes prefixes) {
        Parameter state = Parameter.of(Var.alloc("_state_iri"));
        return new ExportFilter(
                articles.stream().map(article -> prefixes.expand(article).orElse(article)).toList(),
                states.stream().map(words -> state.term(words, prefixes)).distinct().toList(),
                from,
                until);
    }

    /// Whether a date lies in the period, compared as precisely as the less precise of the two.
    boolean hasDate(String date) {
        return within(date, from, until);
    }

    /// Whether any date will do.
    boolean hasNoPeriod() {
        return from.isEmpty() && until.isEmpty();
    }

    private static boolean within(String date, Optional<String> from, Optional<String> until) {
        return from.map(first -> compare(date, first) >= 0).orElse(true)
                && until.map(last -> compare(date, last) <= 0).orElse(true);
    }

    private static int compare(String a, String b) {
        int length = Math.min(10, Math.min(a.length(), b.length()));
        return a.substring(0, length).compareTo(b.substring(0, length));
    }

    private static void check(String date) {
        try {
            switch (date.length()) {
                case 4 -> Year.parse(date);
                case 7 -> YearMonth.parse(date);
                default -> LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            throw new StoreException(
                    "\"%s\" is no date: write 2025-07-13, 2025-07 or 2025.".formatted(date), e);
        }
    }
}
