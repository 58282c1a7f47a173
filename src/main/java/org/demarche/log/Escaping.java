package org.demarche.log;

/// Words from outside as they may stand in a line: signs that end it, move the cursor or turn the
/// direction of writing are written as `\u001b`.
public final class Escaping {
    private Escaping() {}

    /// The words, escaped.
    public static String of(String words) {
        if (words.chars().noneMatch(Escaping::isUnsafe)) {
            return words;
        }
        var escaped = new StringBuilder(words.length() + 16);
        words.chars()
                .forEach(c -> {
                    if (isUnsafe(c)) {
                        escaped.append("\\u%04x".formatted(c));
                    } else {
                        escaped.append((char) c);
                    }
                });
        return escaped.toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
