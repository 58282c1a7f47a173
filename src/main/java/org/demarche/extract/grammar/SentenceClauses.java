package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.language.ClauseMood;
import org.jspecify.annotations.Nullable;

/// The clauses of a sentence in the order of their predicates. Nothing changes once it is made.
public final class SentenceClauses {
    private final ClauseTree tree;
    private final List<SentenceClause> all;
    private final Map<Integer, SentenceClause> byPredicate = new HashMap<>();

    /// @param tree mended
    SentenceClauses(ClauseTree tree, List<SentenceClause> all) {
        this.tree = tree;
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

    /// The clause whose predicate the token is or hangs on, null if there is none.
    public @Nullable SentenceClause around(int token) {
        for (int at = tree.wordOf(token); at >= 0; at = tree.head(at)) {
            SentenceClause clause = byPredicate.get(at);
            if (clause != null) {
                return clause;
            }
        }
        return null;
    }

    /// The clause that makes another one conditional, null if none does.
    public @Nullable SentenceClause condition(SentenceClause of) {
        if (of.mood() != ClauseMood.CONDITIONAL) {
            return null;
        }
        for (SentenceClause clause : all) {
            if (clause.link() == Link.CONDITION
                    && (clause.parent() == of.predicate() || clause == of)) {
                return clause;
            }
        }
        return null;
    }
}
