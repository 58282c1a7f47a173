package org.demarche.evaluate;

/// How many were right, how many found and how many there should be. Immutable.
public record Count(double right, double found, double wanted) {
    static final Count NONE = new Count(0, 0, 0);

    /// One item of which only it is asked whether it is right.
    static Count of(boolean right) {
        return new Count(right ? 1 : 0, 0, 1);
    }

    Count plus(Count other) {
        return new Count(right + other.right, found + other.found, wanted + other.wanted);
    }

    boolean isEmpty() {
        return found == 0 && wanted == 0;
    }

    /// Share of the found that is right, 0 to 1.
    public double precision() {
        return found == 0 ? 0 : right / found;
    }

    /// Share of the wanted that was found, 0 to 1.
    public double recall() {
        return wanted == 0 ? 0 : right / wanted;
    }

    /// The harmonic mean of precision and recall, 0 to 1.
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
