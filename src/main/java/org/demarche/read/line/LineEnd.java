package org.demarche.read.line;

/// What stands at the end of a line, found from there: an expression that looks for it from the
/// beginning takes time that grows with the square of a run of such signs.
public final class LineEnd {
    private LineEnd() {}

    /// The line without the blanks and the given signs at its end.
    public static String without(String signs, String line) {
        int end = line.length();
        while (end > 0 && isOne(signs, line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isOne(String signs, char sign) {
        return Character.isWhitespace(sign) || signs.indexOf(sign) >= 0;
    }
}
