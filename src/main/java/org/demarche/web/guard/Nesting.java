package org.demarche.web.guard;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deeply the text of a query nests, found before it is parsed: parsers and compilers go down
/// as deep as the text does, and each EXISTS within another doubles their work.
final class Nesting {
    private static final int DEEPEST = 200;
    private static final int MOST_SIGNS = 100;
    private static final int DEEPEST_EXISTS = 5;
    private static final String SIGNS = "!^-+";

    private final String text;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int at;
    private int exists;
    private int signs;
    private boolean afterExists;

    private Nesting(String text) {
        this.text = text;
    }

    /// @throws Refusal when the text nests too deeply
    static void check(String text) {
        new Nesting(text).scan();
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '#' -> skipTo("\n");
                case '"', '\'' -> skipString(c);
                case '<' -> iri();
                case '>' -> after();
                case '{', '(', '[' -> open(c);
                case '}', ')', ']' -> close();
                default -> other(c);
            }
        }
    }

    private void open(char c) {
        boolean starts = c == '{' && afterExists;
        open.push(starts);
        exists += starts ? 1 : 0;
        afterExists = false;
        if (open.size() > DEEPEST) {
            throw new Refusal(
                    400, "The query nests brackets more than " + DEEPEST + " deep; simplify it.");
        }
        if (exists > DEEPEST_EXISTS) {
            throw new Refusal(
                    400,
                    "The query nests EXISTS more than " + DEEPEST_EXISTS + " deep; simplify it.");
        }
        at++;
    }

    private void close() {
        if (!open.isEmpty() && open.pop()) {
            exists--;
        }
        signs = 0;
        at++;
    }

    private void other(char c) {
        if (Character.isLetterOrDigit(c)) {
            int from = at;
            while (at < text.length() && isOfName(text.charAt(at))) {
                at++;
            }
            afterExists = text.substring(from, at).equalsIgnoreCase("EXISTS");
            signs = 0;
            return;
        }
        if (SIGNS.indexOf(c) >= 0 && ++signs > MOST_SIGNS) {
            throw new Refusal(
                    400, "The query has more than " + MOST_SIGNS + " signs in a row; simplify it.");
        }
        afterExists &= Character.isWhitespace(c);
        at++;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.';
    }

    /// A sign of comparison, or the end of a triple within a triple.
    private void after() {
        if (text.startsWith(">>", at)) {
            close();
        }
        at++;
    }

    /// An IRI, a sign of comparison, or the beginning of a triple within a triple.
    private void iri() {
        if (text.startsWith("<<", at)) {
            open('<');
            at++;
            return;
        }
        int end = at + 1;
        while (end < text.length() && " \t\r\n\"{}|^`\\<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        at = end < text.length() && text.charAt(end) == '>' ? end + 1 : at + 1;
    }

    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        String mark = text.startsWith(three, at) ? three : String.valueOf(quote);
        at += mark.length();
        while (at < text.length() && !text.startsWith(mark, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += mark.length();
        signs = 0;
    }

    private void skipTo(String mark) {
        int end = text.indexOf(mark, at);
        at = end < 0 ? text.length() : end + mark.length();
    }
}
