package org.demarche.read.scraped;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text that somebody quoted in a mail, with a sign before each line.
public final class QuotedText {
    private static final Pattern SIGNS = Pattern.compile("^(?:\\s{0,3}>){1,9} ?");

    private QuotedText() {}

    /// The text without such signs if most of its lines have them; else as it is.
    public static String unquoted(String text) {
        long quoted = text.lines().filter(l -> SIGNS.matcher(l).lookingAt()).count();
        long all = text.lines().filter(l -> !l.isBlank()).count();
        return quoted == 0 || quoted * 2 < all
                ? text
                : text.lines()
                        .map(l -> SIGNS.matcher(l).replaceFirst(""))
                        .collect(Collectors.joining("\n"));
    }
}
