package org.demarche.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.State;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.jspecify.annotations.Nullable;

/// Tells which state is meant by a name that several things have. For one document and thread.
final class SharedNames {
    private final Document document;
    private @Nullable Set<String> sure;

    SharedNames(Document document) {
        this.document = document;
    }

    /// Whether the name can only be that of this state: no other state has it, or of those that
    /// have it this is the one that the document also names by a name of its own.
    boolean isMeant(Hit hit) {
        Set<String> codes = new HashSet<>();
        for (Hit same : document.hits().get(hit.first())) {
            if (same.end() == hit.end()
                    && same.sense() instanceof Sense.Name(State state, var role)) {
                codes.add(state.code());
            }
        }
        if (codes.size() > 1) {
            codes.retainAll(surelyNamed());
        }
        return codes.size() == 1
                && hit.sense() instanceof Sense.Name(State state, var role)
                && codes.contains(state.code());
    }

    /// The codes of the states that are named by names of which no other state has any.
    private Set<String> surelyNamed() {
        Set<String> codes = sure;
        if (codes == null) {
            codes = new HashSet<>();
            for (List<Hit> hits : document.hits()) {
                for (Hit hit : hits) {
                    if (hit.sense() instanceof Sense.Name(State state, Sense.NameRole role)
                            && role != Sense.NameRole.AMBIGUOUS) {
                        codes.add(state.code());
                    }
                }
            }
            sure = codes;
        }
        return codes;
    }
}
