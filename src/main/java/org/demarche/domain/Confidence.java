package org.demarche.domain;

import java.util.ArrayList;
import java.util.List;

/// How sure a finding is.
///
/// @param rules by which each part of it was found, in the order of the parts
/// @param share how often findings that rest on such rules are right, 0 to 1
public record Confidence(List<Rule> rules, double share) implements Comparable<Confidence> {
    /// Of what was not found but is known.
    public static final Confidence CERTAIN = new Confidence(List.of(), 1);

    /// Of what rests on nothing that was measured.
    public static Confidence of(double share) {
        return new Confidence(List.of(), share);
    }

    public Confidence {
        rules = List.copyOf(rules);
    }

    /// That of a finding that is right if this part of it is and another one, too.
    public Confidence and(Confidence other) {
        List<Rule> both = new ArrayList<>(rules);
        both.addAll(other.rules);
        return new Confidence(both, share * other.share);
    }

    /// The surer of two; this one if they are equally sure.
    public Confidence orSurer(Confidence other) {
        return other.share > share ? other : this;
    }

    /// The less sure of two; this one if they are equally sure.
    public Confidence orLessSure(Confidence other) {
        return other.share < share ? other : this;
    }

    /// By their shares.
    @Override
    public int compareTo(Confidence other) {
        return Double.compare(share, other.share);
    }
}
