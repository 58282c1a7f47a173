package org.demarche.domain;

import java.util.ArrayList;
import java.util.List;

/// How sure a finding is.
///
/// @param evidence what each part of it rests on, by the names under which it was measured
/// @param share how often findings that rest on such evidence are right, 0 to 1
public record Confidence(List<String> evidence, double share) implements Comparable<Confidence> {
    /// Of what was not found but is known.
    public static final Confidence CERTAIN = new Confidence(List.of(), 1);

    /// Of what rests on nothing that was measured.
    public static Confidence of(double share) {
        return new Confidence(List.of(), share);
    }

    public Confidence {
        evidence = List.copyOf(evidence);
    }

    /// That of a finding that is right if this part of it is and another one, too.
    public Confidence and(Confidence other) {
        List<String> both = new ArrayList<>(evidence);
        both.addAll(other.evidence);
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
