package org.demarche.lookup;

import java.util.List;
import org.demarche.store.StoreException;

/// Words that stand for nothing in the store, or for several things; its message says what to write
/// instead.
public final class UnresolvedNameException extends StoreException {
    private static final long serialVersionUID = 1;

    private final transient List<Match> candidates;

    UnresolvedNameException(String sentence, List<Match> candidates) {
        super(sentence);
        this.candidates = List.copyOf(candidates);
    }

    /// What may have been meant, the likeliest first.
    public List<Match> candidates() {
        return candidates;
    }
}
