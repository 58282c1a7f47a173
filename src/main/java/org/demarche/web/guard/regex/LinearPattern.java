package org.demarche.web.guard.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// A regular expression of SPARQL, matched in time linear in the text. Safe for many threads.
public final class LinearPattern {
    /// The longest pattern in characters.
    public static final int LONGEST = 1_000;

    private static final int LONGEST_WORDS = 100;

    private final Pattern pattern;
    // A pattern that is mere words is looked for as such, which is faster.
    private final @Nullable String words;
    private final boolean folded;

    private LinearPattern(Pattern pattern, @Nullable String words, boolean folded) {
        this.pattern = pattern;
        this.words = words;
        this.folded = folded;
    }

    /// @param flags of the letters s, m, i, x and q
    /// @throws PatternFault when it is too long, unreadable, or has what takes more than linear
    ///   time
    public static LinearPattern of(String pattern, String flags) {
        if (pattern.length() > LONGEST) {
            throw new PatternFault(
                    "The regular expression is longer than "
                            + LONGEST
                            + " characters; shorten it.");
        }
        String text =
                flags.indexOf('q') >= 0
                        ? Pattern.quote(pattern)
                        : new PatternTranslation(pattern, flags).translated();
        try {
            return new LinearPattern(
                    Pattern.compile(text, mask(flags)),
                    isWords(pattern) && flags.indexOf('x') < 0 ? pattern : null,
                    flags.indexOf('i') >= 0);
        } catch (PatternSyntaxException e) {
            throw PatternFault.unreadable(e.getDescription() + " in \"" + e.getPattern() + "\"");
        }
    }

    private static int mask(String flags) {
        int mask = 0;
        for (char flag : flags.toCharArray()) {
            mask |=
                    switch (flag) {
                        case 'i' -> Pattern.CASE_INSENSITIVE;
                        case 'm' -> Pattern.MULTILINE;
                        case 's' -> Pattern.DOTALL;
                        case 'x', 'q' -> 0;
                        default ->
                                throw PatternFault.unreadable(
                                        "its flags may be s, m, i, x and q, not " + flag);
                    };
        }
        return mask;
    }

    /// Whether some part of `text` matches.
    public boolean isFoundIn(CharSequence text) {
        return words != null && text instanceof String plain
                ? has(plain, words)
                : pattern.matcher(text).find();
    }

    private static boolean isWords(String pattern) {
        return pattern.length() <= LONGEST_WORDS
                && pattern.chars()
                        .allMatch(c ->
                                c == ' '
                                        || !Character.isSurrogate((char) c)
                                                && Character.isLetterOrDigit(c));
    }

    private boolean has(String text, String sought) {
        if (!folded) {
            return text.contains(sought);
        }
        for (int at = 0; at <= text.length() - sought.length(); at++) {
            if (text.regionMatches(true, at, sought, 0, sought.length())) {
                return true;
            }
        }
        return false;
    }

    /// The text with `replacement` for each match; of matches of no length only a first one counts,
    /// as Jena has it.
    ///
    /// @param most the most characters of the result
    /// @throws PatternFault when the replacement names a group that does not exist
    /// @throws TooLong when the result would have more than `most` characters
    public String replaced(CharSequence text, String replacement, int most) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text.toString();
        }
        var template = new ReplacementTemplate(replacement);
        var result = new BoundedText(most);
        int from = 0;
        boolean first = true;
        do {
            if (first || matcher.start() < matcher.end()) {
                result.append(text, from, matcher.start());
                template.append(matcher, text, result);
                from = matcher.end();
                first = false;
            }
        } while (matcher.find());
        result.append(text, from, text.length());
        return result.toString();
    }
}
