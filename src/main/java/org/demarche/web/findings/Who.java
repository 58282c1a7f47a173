package org.demarche.web.findings;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Who acts or speaks, and towards whom.
///
/// @param source the state or organisation that acts or is spoken for; null where it is not known
/// @param speaker the person, state or organisation that speaks; null for relations and where
///   nobody is known. Of persons that are one, the one that stands for all
/// @param office in which the person spoke, or null
/// @param targets states and organisations: a relation's target, a statement's addressees and those
///   it is about, without the source
public record Who(
        @Nullable Node source, @Nullable Node speaker, @Nullable Node office, List<Node> targets) {
    /// Whether a party acts, speaks or is spoken for.
    public boolean isFrom(Node party) {
        return party.equals(source) || party.equals(speaker);
    }

    /// Whether a party is acted upon, addressed or spoken of.
    public boolean isTo(Node party) {
        return targets.contains(party);
    }
}
