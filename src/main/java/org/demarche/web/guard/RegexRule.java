package org.demarche.web.guard;

/// Which regular expressions may run: those whose time cannot explode.
///
/// The engine goes back over a text when a match fails. A repeated group that itself repeats or
/// chooses makes that exponential, many open repeats make it a high power of the text's length.
final class RegexRule {
    private static final int LONGEST = 300;
    private static final int MOST_REPEATS = 4;

    private RegexRule() {}

    /// @throws Refusal with status 400 when `pattern` could run without end
    static void check(String pattern) {
        if (pattern.length() > LONGEST) {
            throw refusal("is longer than " + LONGEST + " characters");
        }
        var scan = new Scan(pattern);
        scan.group();
        if (scan.repeats > MOST_REPEATS) {
            throw refusal("has more than " + MOST_REPEATS + " open repeats");
        }
    }

    private static Refusal refusal(String fault) {
        return new Refusal(
                400,
                "The regular expression "
                        + fault
                        + ", which can run without end; use CONTAINS or STRSTARTS, or a simpler pattern.");
    }

    private static final class Scan {
        private final String pattern;
        private int at;
        private int repeats;

        Scan(String pattern) {
            this.pattern = pattern;
        }

        /// Reads to the end of the group; true when it repeats or chooses inside.
        boolean group() {
            boolean branches = false;
            while (at < pattern.length()) {
                char c = pattern.charAt(at++);
                switch (c) {
                    case '\\' -> escaped();
                    case '[' -> skipClass();
                    case '(' -> branches |= nested();
                    case ')' -> {
                        return branches;
                    }
                    case '|' -> branches = true;
                    case '*', '+', '{' -> {
                        branches = true;
                        repeats++;
                    }
                    default -> {}
                }
            }
            return branches;
        }

        private boolean nested() {
            boolean branches = group();
            if (branches && at < pattern.length() && "*+{".indexOf(pattern.charAt(at)) >= 0) {
                throw refusal("repeats a group that itself repeats or chooses");
            }
            return branches;
        }

        private void escaped() {
            if (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
                throw refusal("refers back to a group");
            }
            at++;
        }

        private void skipClass() {
            // A ] right after [ or [^ stands for itself.
            int first = pattern.startsWith("^", at) ? at + 1 : at;
            at = first;
            while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }
    }
}
