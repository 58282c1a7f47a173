package org.demarche.extract.citations;

import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.extract.text.Run;

/// A party at a place of the text.
///
/// @param run the tokens that name it
public record Partner(Run run, Party party) {
    /// The token after its last.
    public int end() {
        return run.end();
    }

    /// Whether more than its looks tells that it is a party.
    public boolean isCertain() {
        return !(party instanceof Organization o) || !o.sameAs().isEmpty() || o.kind() != null;
    }
}
