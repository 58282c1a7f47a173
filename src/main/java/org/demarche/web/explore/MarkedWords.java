package org.demarche.web.explore;

/// Words of an article, marked in their sentence.
///
/// @param before what stands before them in the sentence, may be empty
/// @param words the words
/// @param after what stands behind them, may be empty
/// @param language a BCP 47 tag, may be empty
public record MarkedWords(String before, String words, String after, String language) {
    /// Marks a part of a sentence.
    ///
    /// @param begin in code points, from the start of the sentence
    /// @param end exclusive
    static MarkedWords in(String sentence, int begin, int end, String language) {
        int first = sentence.offsetByCodePoints(0, begin);
        int last = sentence.offsetByCodePoints(first, end - begin);
        return new MarkedWords(
                sentence.substring(0, first),
                sentence.substring(first, last),
                sentence.substring(last),
                language);
    }

    /// Whether there is more of the sentence around them.
    public boolean isPartial() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /// The whole sentence.
    public String sentence() {
        return before + words + after;
    }
}
