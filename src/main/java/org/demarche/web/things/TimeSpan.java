package org.demarche.web.things;

import java.util.Collection;
import java.util.List;
import org.demarche.web.findings.Finding;

/// The first and the last day of findings, as words; empty where no day is known.
public record TimeSpan(String first, String last) {
    public static TimeSpan of(Collection<Finding> findings, ReaderWords naming) {
        return ofDays(findings.stream().map(finding -> finding.when().day()).toList(), naming);
    }

    /// @param days as precise as they are known, some perhaps empty
    public static TimeSpan ofDays(List<String> days, ReaderWords naming) {
        List<String> known = days.stream().filter(day -> !day.isEmpty()).sorted().toList();
        return known.isEmpty()
                ? new TimeSpan("", "")
                : new TimeSpan(naming.day(known.getFirst()), naming.day(known.getLast()));
    }

    /// Whether it is one day, month or year.
    public boolean isOne() {
        return first.equals(last);
    }
}
