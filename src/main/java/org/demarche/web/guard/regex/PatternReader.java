package org.demarche.web.guard.regex;

/// Reads a pattern from its beginning to its end. For one thread.
final class PatternReader {
    private final String pattern;
    private int at;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    boolean more() {
        return at < pattern.length();
    }

    /// @throws PatternFault at the end
    char next() {
        if (!more()) {
            throw PatternFault.unreadable("it ends too early");
        }
        return pattern.charAt(at++);
    }

    /// Takes `text` if it comes next.
    boolean takes(String text) {
        if (pattern.startsWith(text, at)) {
            at += text.length();
            return true;
        }
        return false;
    }

    /// What stands up to `\E` or the end.
    String quoted() {
        int end = pattern.indexOf("\\E", at);
        String text = pattern.substring(at, end < 0 ? pattern.length() : end);
        at = end < 0 ? pattern.length() : end + 2;
        return text;
    }

    /// So many digits of a number to the base 16.
    int hex(int digits) {
        int end = Math.min(pattern.length(), at + digits);
        String number = pattern.substring(at, end);
        if (!number.matches("[0-9A-Fa-f]{" + digits + "}")) {
            throw PatternFault.unreadable("\\u wants four digits to the base 16");
        }
        at = end;
        return Integer.parseInt(number, 16);
    }

    /// The counts of a repeat, `n`, `n,` or `n,m`, after its `{`; empty when it is none.
    String counts() {
        int end = pattern.indexOf('}', at);
        if (end < 0 || !pattern.substring(at, end).matches("[0-9]+(,[0-9]*)?")) {
            return "";
        }
        String counts = pattern.substring(at, end);
        at = end + 1;
        return counts;
    }

    /// The name of a property, of one letter or in braces, after its `\p`.
    String property() {
        return takes("{") ? upTo('}') : String.valueOf(next());
    }

    /// What stands before `end`, which is taken, too.
    String upTo(char end) {
        int stop = pattern.indexOf(end, at);
        if (stop < 0) {
            throw PatternFault.unreadable("a " + end + " is missing");
        }
        String text = pattern.substring(at, stop);
        at = stop + 1;
        return text;
    }
}
