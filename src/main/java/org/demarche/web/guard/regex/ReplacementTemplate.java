package org.demarche.web.guard.regex;

import com.google.re2j.Matcher;

/// What stands in the place of a match: text with `$1` or `${name}` for groups, and a backslash
/// before what stands for itself.
final class ReplacementTemplate {
    private final String text;

    ReplacementTemplate(String text) {
        this.text = text;
    }

    /// Appends what stands for the present match of `matcher` in `source`.
    void append(Matcher matcher, CharSequence source, BoundedText result) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                if (at + 1 == text.length()) {
                    throw PatternFault.unreadable("the replacement ends with a backslash");
                }
                result.append(text, at + 1, at + 2);
                at += 2;
            } else if (c == '$') {
                at = group(at + 1, matcher, source, result);
            } else {
                result.append(text, at, at + 1);
                at++;
            }
        }
    }

    private int group(int at, Matcher matcher, CharSequence source, BoundedText result) {
        if (at < text.length() && text.charAt(at) == '{') {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw PatternFault.unreadable("the replacement has ${ without }");
            }
            String name = text.substring(at + 1, end);
            try {
                put(matcher.start(name), matcher.end(name), source, result);
            } catch (IllegalArgumentException e) {
                throw PatternFault.unreadable("the replacement names no group of it");
            }
            return end + 1;
        }
        if (at == text.length() || !isDigit(text.charAt(at))) {
            throw PatternFault.unreadable("after $ the replacement needs a number or a name");
        }
        int number = text.charAt(at++) - '0';
        if (number > matcher.groupCount()) {
            throw PatternFault.unreadable("it has no group " + number);
        }
        while (at < text.length() && isDigit(text.charAt(at))) {
            int longer = 10 * number + text.charAt(at) - '0';
            if (longer > matcher.groupCount()) {
                break;
            }
            number = longer;
            at++;
        }
        put(matcher.start(number), matcher.end(number), source, result);
        return at;
    }

    private static void put(int from, int to, CharSequence source, BoundedText result) {
        if (from >= 0) {
            result.append(source, from, to);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
