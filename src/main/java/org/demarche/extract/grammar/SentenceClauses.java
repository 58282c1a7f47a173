package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The clauses of a sentence in the order of their predicates. Immutable.
public final class SentenceClauses {
    private final List<SentenceClause> all;
    private final Map<Integer, SentenceClause> byPredicate = new HashMap<>();

    SentenceClauses(List<SentenceClause> all) {
        this.all = List.copyOf(all);
        all.forEach(clause -> byPredicate.put(clause.predicate(), clause));
    }

    public List<SentenceClause> all() {
        return all;
    }

    /// The clause with the predicate, null if the word is none.
    public @Nullable SentenceClause at(int predicate) {
        return byPredicate.get(predicate);
    }
}
