package org.demarche.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Span;

/// An agreement that an article names.
///
/// @param name the agreement by its names
/// @param clauses those of its clauses that the article names, by [ClauseKey]
record FoundAgreement(
        Individual name, Agreement agreement, Map<String, Clause> clauses, List<Span> passages) {
    static FoundAgreement of(
            Individual name, Agreement agreement, List<Clause> clauses, List<Span> passages) {
        Map<String, Clause> byNumber = new TreeMap<>();
        clauses.forEach(c -> byNumber.putIfAbsent(ClauseKey.of(c), c));
        return new FoundAgreement(name, agreement, byNumber, passages);
    }

    boolean isCalled(Item gold) {
        String name = gold.text("name");
        return name != null && this.name.isCalled(name);
    }

    List<String> numbers() {
        return List.copyOf(clauses.keySet());
    }
}
