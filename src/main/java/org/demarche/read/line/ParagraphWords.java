package org.demarche.read.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The telling words of the sentences of a text: a headline shares them, other articles' headlines
/// hardly do.
public final class ParagraphWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]++");

    private static final int SENTENCE = 8;

    private final Set<String> words = new HashSet<>();

    public ParagraphWords(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (line.stopped() && line.words() >= SENTENCE && !line.isTitleLike()) {
                words.addAll(words(line.text()));
            }
        }
    }

    /// The share of a line's words that the paragraphs have too, 0 to 1.
    public double share(TextLine line) {
        List<String> own = words(line.text());
        return own.isEmpty()
                ? 0
                : (double) own.stream().filter(words::contains).count() / own.size();
    }

    private static List<String> words(String text) {
        if (!WordCount.isParted(text)) {
            return pairs(text);
        }
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /// Where no blanks part words, pairs of letters stand for them.
    private static List<String> pairs(String text) {
        String letters = NO_LETTER.matcher(text).replaceAll("");
        return IntStream.range(0, Math.max(0, letters.length() - 1))
                .mapToObj(i -> letters.substring(i, i + 2))
                .toList();
    }
}
