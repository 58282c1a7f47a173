package org.demarche.web.things;

import java.util.Collection;
import java.util.List;
import org.demarche.web.findings.Finding;

/// The first and the last day of findings, as words; empty where no day is known.
public record Span(String first, String last) {
    static Span of(Collection<Finding> findings, Naming naming) {
        return ofDays(findings.stream().map(finding -> finding.when().day()).toList(), naming);
    }

    /// @param days as precise as they are known, some perhaps empty
    static Span ofDays(List<String> days, Naming naming) {
        List<String> known = days.stream().filter(day -> !day.isEmpty()).sorted().toList();
        return known.isEmpty()
                ? new Span("", "")
                : new Span(naming.day(known.getFirst()), naming.day(known.getLast()));
    }

    /// Whether it is one day, month or year.
    public boolean isOne() {
        return first.equals(last);
    }
}
