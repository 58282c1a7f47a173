package org.demarche.extract.text;

/// A run of tokens of a document, `end` exclusive. Immutable.
///
/// @param first its first token, from 0
/// @param end the token after its last, not before `first`
public record Run(int first, int end) {
    /// @throws IllegalArgumentException if it would end before it begins or begin before the text
    public Run {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("no run of tokens: " + first + "," + end);
        }
    }

    /// What lies from `first` to before `end`: nothing if that is not behind it.
    public static Run between(int first, int end) {
        return new Run(first, Math.max(first, end));
    }

    /// How many tokens it has.
    public int length() {
        return end - first;
    }

    public boolean isEmpty() {
        return first == end;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public boolean contains(Run other) {
        return first <= other.first && other.end <= end;
    }

    public boolean overlaps(Run other) {
        return first < other.end && other.first < end;
    }

    /// The smallest run that has both in it.
    public Run cover(Run other) {
        return new Run(Math.min(first, other.first), Math.max(end, other.end));
    }
}
