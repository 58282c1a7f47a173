package org.demarche.extract.citations;

import org.demarche.domain.Organization;
import org.demarche.domain.Party;

/// A party at a place of the text.
///
/// @param first its first token
/// @param end the token after it
public record Partner(int first, int end, Party party) {
    /// Whether more than its looks tells that it is a party.
    public boolean isCertain() {
        return !(party instanceof Organization o) || !o.sameAs().isEmpty() || o.kind() != null;
    }
}
