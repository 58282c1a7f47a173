package org.demarche.web.guard.regex;

import java.util.Map;
import java.util.regex.Pattern;

/// What a backslash means, in the words of RE2.
final class Escapes {
    private static final String SPACE = "\\t\\n\\x0b\\f\\r ";
    private static final String HORIZONTAL =
            " \\t\\x{A0}\\x{1680}\\x{180E}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}";
    private static final String VERTICAL = "\\n\\x0b\\f\\r\\x{85}\\x{2028}\\x{2029}";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+");

    /// Classes of ASCII by their names in Java.
    private static final Map<String, String> ASCII =
            Map.ofEntries(
                    Map.entry("Lower", "lower"),
                    Map.entry("Upper", "upper"),
                    Map.entry("ASCII", "ascii"),
                    Map.entry("Alpha", "alpha"),
                    Map.entry("Digit", "digit"),
                    Map.entry("Alnum", "alnum"),
                    Map.entry("Punct", "punct"),
                    Map.entry("Graph", "graph"),
                    Map.entry("Print", "print"),
                    Map.entry("Blank", "blank"),
                    Map.entry("Cntrl", "cntrl"),
                    Map.entry("XDigit", "xdigit"),
                    Map.entry("Space", "space"));

    private static final Map<String, String> UNICODE =
            Map.of(
                    "IsLetter", "L",
                    "IsDigit", "Nd",
                    "IsPunctuation", "P",
                    "IsUppercase", "Lu",
                    "IsLowercase", "Ll",
                    "IsControl", "Cc");

    private Escapes() {}

    /// A character that stands for itself.
    static String literal(int c) {
        boolean plain = c > 127 || Character.isLetterOrDigit(c) || c == '_';
        return (plain ? "" : "\\") + Character.toString(c);
    }

    /// Reads what follows a backslash outside of `[ ]`.
    static String outside(PatternReader in) {
        char c = in.next();
        return switch (c) {
            case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k' ->
                    throw PatternFault.unsupported(
                            "a reference back to a group (\\" + c + ")",
                            "compare the parts with SUBSTR, STRBEFORE or STRAFTER");
            case 's' -> "[" + SPACE + "]";
            case 'S' -> "[^" + SPACE + "]";
            case 'h' -> "[" + HORIZONTAL + "]";
            case 'H' -> "[^" + HORIZONTAL + "]";
            case 'v' -> "[" + VERTICAL + "]";
            case 'V' -> "[^" + VERTICAL + "]";
            case 'R' -> "(?:\\r\\n|[" + VERTICAL + "])";
            case 'Z' -> "(?:\\n?\\z)";
            case 'p', 'P' -> {
                String property = property(in, c == 'P');
                yield property.startsWith("[") ? "[" + property + "]" : property;
            }
            default -> common(in, c, "dDwWbBAz");
        };
    }

    /// Reads what follows a backslash inside of `[ ]`.
    static String inside(PatternReader in) {
        char c = in.next();
        return switch (c) {
            case 'Q' -> {
                var members = new StringBuilder();
                in.quoted().codePoints().forEach(member -> members.append(literal(member)));
                yield members.toString();
            }
            case 's' -> SPACE;
            case 'h' -> HORIZONTAL;
            case 'v' -> VERTICAL;
            case 'p', 'P' -> property(in, c == 'P');
            default -> common(in, c, "dDwWS");
        };
    }

    private static String common(PatternReader in, char c, String known) {
        if (known.indexOf(c) >= 0 || "tnrfa".indexOf(c) >= 0) {
            return "\\" + c;
        }
        if (c == 'x') {
            return in.takes("{") ? "\\x{" + in.upTo('}') + "}" : "\\x";
        }
        if (c == 'u') {
            return "\\x{" + Integer.toHexString(unit(in)) + "}";
        }
        if (c == 'e') {
            return "\\x1b";
        }
        if (c < 128 && Character.isLetterOrDigit(c)) {
            throw PatternFault.unreadable("\\" + c + " is not known here");
        }
        return Character.isSurrogate(c) ? String.valueOf(c) : literal(c);
    }

    private static int unit(PatternReader in) {
        int first = in.hex(4);
        if (Character.isHighSurrogate((char) first) && in.takes("\\u")) {
            return Character.toCodePoint((char) first, (char) in.hex(4));
        }
        return first;
    }

    private static String property(PatternReader in, boolean not) {
        String name = in.property();
        String ascii = ASCII.get(name);
        if (ascii != null) {
            return "[:" + (not ? "^" : "") + ascii + ":]";
        }
        String known = UNICODE.getOrDefault(name, name.substring(name.indexOf('=') + 1));
        if (known.startsWith("Is") && known.length() > 2) {
            known = known.substring(2);
        }
        if (!NAME.matcher(known).matches() || known.startsWith("In") || known.startsWith("java")) {
            throw PatternFault.unreadable(
                    "\\p{"
                            + name
                            + "} is not known here; use a category such as \\p{L} or a script such as \\p{Latin}");
        }
        return (not ? "\\P{" : "\\p{") + known + "}";
    }
}
