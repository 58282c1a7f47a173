package org.demarche.extract.offices;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.domain.Organization;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sense;
import org.jspecify.annotations.Nullable;

/// The institutions of states that a document has told so far, so that a later name without the
/// state, or their initials, are theirs: "Kenya's National Security Council … the NSC". For one
/// thread.
final class InstitutionsTold {
    private final Document document;
    private final Map<String, Naming> byKind = new HashMap<>();
    private final Map<String, Naming> byInitials = new HashMap<>();

    /// Marks kinds of which several states have theirs in the document.
    private final Map<String, Boolean> several = new HashMap<>();

    InstitutionsTold(Document document) {
        this.document = document;
    }

    /// The naming as one of the institution that it must mean, null if that is not told. Namings
    /// are asked for in the order of the text.
    @Nullable Naming of(Naming naming) {
        if (!(naming.referent() instanceof Organization organ)) {
            return null;
        }
        if (naming.rule() == Rule.INSTITUTION_WITH_STATE) {
            tell(naming, organ);
            return null;
        }
        boolean alone =
                naming.rule() == Rule.INSTITUTION_ALONE || naming.rule() == Rule.INSTITUTION_COMMON;
        Naming told =
                alone && organ.kind() != null && organ.kind().equals(organ.slug())
                        ? ofKind(organ.kind())
                        : naming.isKnown() ? null : byInitials.get(document.words(naming.run()));
        return told == null || !(told.referent() instanceof Organization whole)
                ? null
                : naming.of(
                        whole, List.of(Why.by(Rule.OWNER_NAMED_BEFORE, document.span(told.run()))));
    }

    private @Nullable Naming ofKind(String kind) {
        return several.getOrDefault(kind, false) ? null : byKind.get(kind);
    }

    private void tell(Naming naming, Organization organ) {
        if (organ.kind() != null) {
            Naming before = byKind.putIfAbsent(organ.kind(), naming);
            if (before != null
                    && before.referent() instanceof Organization other
                    && !other.id().equals(organ.id())) {
                several.put(organ.kind(), true);
            }
        }
        String initials = initials(naming);
        if (initials.length() > 1) {
            byInitials.putIfAbsent(initials, naming);
        }
    }

    /// The first letters of the capitalised words up to a comma or the state behind "of the".
    private String initials(Naming naming) {
        StringBuilder initials = new StringBuilder();
        for (int i = naming.first(); i < naming.end(); i++) {
            boolean state =
                    document.hits().get(i).stream()
                            .anyMatch(h -> h.sense() instanceof Sense.Name(State s, var role));
            if (document.tokens().isCapitalised(i) && !state) {
                initials.append(document.tokens().word(i).charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
