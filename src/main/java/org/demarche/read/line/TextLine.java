package org.demarche.read.line;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of scraped text and how it looks.
///
/// @param text without blanks at its ends
/// @param words how many words it has
/// @param stopped whether it ends as a sentence does
public record TextLine(String text, int words, boolean stopped) {
    private static final Pattern STOP =
            Pattern.compile(
                    "[.?!…。．｡！？؟۔।॥።։][\\p{Pf}\\p{Pe}\"'’”*]*+(?:\\s*+[(\\[（【][^()\\[\\]（）]{1,40}[)\\]）】]\\.?)?$");
    private static final Pattern INNER_STOP =
            Pattern.compile("\\p{Ll}{2}(?:[.]|(?<=.{25})[?!])[\"”’)]? \\p{Lu}|[。．।۔]\\s?\\S");
    private static final Pattern HEADLINE =
            Pattern.compile(
                    "^(?!\\d+[.)])[\\p{Lu}\\p{Lo}\\p{N}\"“‘'「『《].*(?<![,;:–—-]|[.…][\"”’')])$");
    private static final Pattern FULL_STOP = Pattern.compile("[.。．।۔]$");
    private static final Pattern BEGINNING =
            Pattern.compile("^[(\"“‘'”«「『《]{0,2}[\\p{Lu}\\p{Lo}\\d]");
    private static final int SENTENCE = 5;
    private static final int PARAGRAPH = 14;
    private static final int TITLE = 4;
    private static final int LONGEST_TITLE = 30;

    public static TextLine of(String line) {
        String text = line.strip();
        int words = WordCount.of(text);
        boolean stopped =
                STOP.matcher(text).find() || (words >= PARAGRAPH && WordCount.isStopless(text));
        return new TextLine(text, words, stopped);
    }

    /// Whether it is long and closed enough for a paragraph.
    public boolean isParagraph() {
        boolean shouted = (text.endsWith("!") || text.endsWith("?")) && isTitleLike();
        return words >= PARAGRAPH && stopped && !shouted;
    }

    /// Whether it is a sentence, if a short one.
    public boolean isSentence() {
        return words >= SENTENCE && stopped && BEGINNING.matcher(text).find();
    }

    /// Whether it has the length of a title and no full stop.
    public boolean isTitleLike() {
        return words >= TITLE
                && words <= LONGEST_TITLE
                && !FULL_STOP.matcher(text).find()
                && !hasInnerStop();
    }

    /// Whether it looks like a headline and like no line of a list or of a text that goes on.
    public boolean isHeadlineLike() {
        return isTitleLike() && words > TITLE && HEADLINE.matcher(text).find();
    }

    /// Whether another sentence begins within it.
    public boolean hasInnerStop() {
        return INNER_STOP.matcher(text).find();
    }

    /// The first that is read in lines; null if none of them has it.
    public static <T> @Nullable T first(
            List<TextLine> lines, Function<String, @Nullable T> reading) {
        return lines.stream()
                .map(l -> reading.apply(l.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
