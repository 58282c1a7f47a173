package org.demarche.domain;

/// A run of characters: Unicode code points of a [Text], `end` exclusive.
///
/// @param begin the first code point, from 0
/// @param end the one after the last, not before `begin`
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + "," + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int at) {
        return begin <= at && at < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /// The smallest span that has both in it.
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /// By begin; of those that begin together the longest first.
    @Override
    public int compareTo(Span other) {
        return begin != other.begin
                ? Integer.compare(begin, other.begin)
                : Integer.compare(other.end, end);
    }
}
