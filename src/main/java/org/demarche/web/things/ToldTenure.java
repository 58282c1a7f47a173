package org.demarche.web.things;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// What is gathered of one holder of one office. For one thread.
final class ToldTenure {
    private static final double MONTHS = 12;
    private static final double DAYS = 372;

    final Node other;
    final Set<KnownDays> known = new LinkedHashSet<>();
    final TreeSet<String> attested = new TreeSet<>();
    private int statements;

    /// From when until when, in ISO 8601; empty where that is not told.
    record KnownDays(String from, String until) {}

    ToldTenure(Node other) {
        this.other = other;
    }

    void said(String day) {
        statements++;
        if (!day.isEmpty()) {
            attested.add(day);
        }
    }

    int statements() {
        return statements;
    }

    /// The last day that anything tells of, or empty.
    String latest() {
        return days().max(String::compareTo).orElse("");
    }

    /// Its first day, or empty.
    String first() {
        return days().min(String::compareTo).orElse("");
    }

    private Stream<String> days() {
        return Stream.concat(
                known.stream()
                        .flatMap(days -> Stream.of(days.from(), days.until()))
                        .filter(day -> !day.isEmpty()),
                attested.stream());
    }

    /// A day as a year with a fraction; 0 where it is none.
    static double year(String day) {
        if (!day.matches("\\d{4}(-\\d\\d){0,2}")) {
            return 0;
        }
        String[] parts = day.split("-", -1);
        double year = Integer.parseInt(parts[0]);
        year += parts.length > 1 ? (Integer.parseInt(parts[1]) - 1) / MONTHS : 0;
        return year + (parts.length > 2 ? Integer.parseInt(parts[2]) / DAYS : 0);
    }
}
