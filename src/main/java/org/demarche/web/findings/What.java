package org.demarche.web.findings;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// What is said or done.
///
/// @param isStatement whether it is a statement and no relation
/// @param act the name of the act in capitals, `STATE` where the store names none
/// @param quadClass empty for plain statements and for what is said not to be done
/// @param modality its name in the ontology: `asserted`, `negated`, `planned`, `conditional`, …
/// @param form of a statement: `direct`, `indirect`, `mixed`; empty for relations
/// @param stances towards agreements and clauses that a statement names
public record What(
        boolean isStatement,
        String act,
        Optional<QuadClass> quadClass,
        String modality,
        String form,
        List<TakenStance> stances) {
    /// Agreements and clauses that a statement names, as its article has them.
    public List<Node> agreements() {
        return stances.stream().map(TakenStance::towards).distinct().toList();
    }
}
