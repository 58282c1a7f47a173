package org.demarche.web.guard.regex;

import java.util.ArrayDeque;
import java.util.Deque;

/// Puts a pattern of Java or XPath into the words of RE2, and refuses what RE2 has not. For one
/// thread.
final class PatternTranslation {
    /// How many steps the pattern may have when its counted repeats are written out.
    private static final int MOST_STEPS = 2_000;

    private static final String NOT_LINEAR = "write it without, or use several FILTERs";

    // Java takes all four for the same letter, RE2 takes two and two.
    private static final char DOTTED = '\u0130';
    private static final char DOTLESS = '\u0131';
    private static final String EVERY_I = "[iI" + DOTTED + DOTLESS + "]";

    private final PatternReader in;
    private final boolean spaced;
    private final boolean folded;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int steps;
    private int last;

    PatternTranslation(String pattern, String flags) {
        in = new PatternReader(pattern);
        spaced = flags.indexOf('x') >= 0;
        folded = flags.indexOf('i') >= 0;
    }

    String translated() {
        while (in.more()) {
            char c = in.next();
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> open();
                case ')' -> close();
                case '*', '+', '?' -> repeat(String.valueOf(c), 1);
                case '{' -> counted();
                case '|' -> out.append(c);
                case ' ', '\t', '\n', '\r', '\f', '\u000b' -> space(c);
                case '#' -> comment();
                case 'i', 'I', DOTTED, DOTLESS -> atom(folded ? EVERY_I : String.valueOf(c));
                default -> atom(String.valueOf(c));
            }
        }
        if (steps > MOST_STEPS) {
            throw tooLarge();
        }
        return out.toString();
    }

    private static PatternFault tooLarge() {
        return new PatternFault(
                "The regular expression repeats so much that it has more than "
                        + MOST_STEPS
                        + " steps; use * or +, or smaller numbers.");
    }

    private void atom(String text) {
        out.append(text);
        last = 1;
        steps++;
    }

    private void space(char c) {
        if (!spaced) {
            atom(String.valueOf(c));
        }
    }

    private void comment() {
        if (spaced) {
            while (in.more() && in.next() != '\n') {
                // Means nothing.
            }
        } else {
            atom("#");
        }
    }

    private void escape() {
        if (in.takes("Q")) {
            in.quoted().codePoints().forEach(c -> atom(Escapes.literal(c)));
        } else {
            atom(Escapes.outside(in));
        }
    }

    private void characterClass() {
        var members = new StringBuilder("[");
        if (in.takes("^")) {
            members.append('^');
        }
        if (in.takes("]")) {
            members.append("\\]");
        }
        while (!in.takes("]")) {
            char c = in.next();
            if (c == '[') {
                throw PatternFault.unreadable(
                        "in [ ] a [ that stands for itself is written \\[, and classes within classes are not known here");
            } else if (c == '&' && in.takes("&")) {
                throw PatternFault.unreadable("&& in [ ] is not known here");
            } else if (c == '\\') {
                members.append(Escapes.inside(in));
            } else if (!spaced || !Character.isWhitespace(c)) {
                members.append(c);
            }
        }
        atom(members.append(']').toString());
    }

    private void open() {
        outer.push(steps);
        steps = 0;
        if (!in.takes("?")) {
            out.append('(');
        } else if (in.takes(":")) {
            out.append("(?:");
        } else if (in.takes("=") || in.takes("!") || in.takes("<=") || in.takes("<!")) {
            throw PatternFault.unsupported("a look-ahead or look-behind", NOT_LINEAR);
        } else if (in.takes(">")) {
            throw PatternFault.unsupported("an atomic group", NOT_LINEAR);
        } else if (in.takes("<")) {
            out.append("(?P<");
        } else {
            flags();
        }
    }

    private void flags() {
        var kept = new StringBuilder();
        char c = in.next();
        while (c != ':' && c != ')') {
            if ("ims-".indexOf(c) >= 0) {
                kept.append(c);
            } else if (c != 'u') {
                throw PatternFault.unreadable(
                        "(?"
                                + c
                                + " is not known here; give the flags s, m, i, x beside the pattern");
            }
            c = in.next();
        }
        if (kept.indexOf("-") == kept.length() - 1 && !kept.isEmpty()) {
            kept.setLength(kept.length() - 1);
        }
        if (c == ':') {
            out.append("(?").append(kept).append(':');
        } else {
            out.append(kept.isEmpty() ? "" : "(?" + kept + ")");
            steps = outer.pop();
        }
    }

    private void close() {
        if (outer.isEmpty()) {
            throw PatternFault.unreadable("a ) has no (");
        }
        out.append(')');
        last = steps + 2;
        steps = Math.min(MOST_STEPS + 1, outer.pop() + last);
    }

    private void repeat(String sign, int times) {
        out.append(sign);
        long more = (long) last * (times - 1);
        if (steps + more > MOST_STEPS) {
            throw tooLarge();
        }
        steps += (int) more;
        last += (int) more;
        if (in.takes("?")) {
            out.append('?');
        } else if (in.takes("+")) {
            throw PatternFault.unsupported("a possessive repeat (" + sign + "+)", NOT_LINEAR);
        }
    }

    private void counted() {
        String counts = in.counts();
        if (counts.isEmpty()) {
            atom("\\{");
            return;
        }
        int comma = counts.indexOf(',');
        String least = comma < 0 ? counts : counts.substring(0, comma);
        String most =
                comma < 0 || comma == counts.length() - 1 ? least : counts.substring(comma + 1);
        repeat("{" + counts + "}", Math.max(1, Math.max(number(least), number(most))));
    }

    private static int number(String digits) {
        if (digits.length() > 4 || Integer.parseInt(digits) > 1_000) {
            throw new PatternFault(
                    "The regular expression repeats something more than 1000 times; use * or +.");
        }
        return Integer.parseInt(digits);
    }
}
