package org.demarche.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What all graphs of a store say of one person that tells who it is.
///
/// @param state the code of the state in the IRI; empty if there is none
/// @param names the words of each name, by how they sound
/// @param known whether the world's data have the person
record PersonFacts(Node node, String state, List<Set<String>> names, boolean known) {
    Set<String> words() {
        Set<String> words = new HashSet<>();
        names.forEach(words::addAll);
        return words;
    }

    /// Whether the other can be the same person under a fuller or better known name.
    boolean canBe(PersonFacts other) {
        return !known && names.stream().anyMatch(name -> isWithin(name, other));
    }

    private boolean isWithin(Set<String> name, PersonFacts other) {
        boolean sameState = state.equals(other.state) && !state.isEmpty();
        for (Set<String> longer : other.names) {
            boolean equal = longer.equals(name);
            boolean within = longer.containsAll(name);
            boolean around = other.known && longer.size() > 1 && name.containsAll(longer);
            if (sameState) {
                if (within && !equal || around || equal && (other.known || other.isBefore(this))) {
                    return true;
                }
            } else if (state.isEmpty() && equal && name.size() > 1) {
                if (!other.state.isEmpty() || other.isBefore(this)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBefore(PersonFacts other) {
        return node.getURI().compareTo(other.node.getURI()) < 0;
    }
}
