package org.demarche.graph.world;

import java.util.Map;

/// How a label is made: words with slots such as `{date}`.
///
/// What stands in square brackets is left out where a slot in it has no value. A slot whose name
/// begins with a capital, such as `{Kind}`, begins with one, too. What parts an empty beginning
/// from the rest is left out.
///
/// @param text the pattern; options do not stand within one another
record LabelPattern(String text) {
    private static final String SEPARATORS = ",;: ";

    /// @throws IllegalArgumentException if a bracket is not closed
    LabelPattern {
        long options = text.chars().filter(c -> c == '[').count();
        long slots = text.chars().filter(c -> c == '{').count();
        if (options != text.chars().filter(c -> c == ']').count()
                || slots != text.chars().filter(c -> c == '}').count()) {
            throw new IllegalArgumentException("a bracket is not closed in: " + text);
        }
    }

    /// The label for the values of the slots; a slot without a value gives nothing.
    String fill(Map<String, String> values) {
        StringBuilder label = new StringBuilder(128);
        int option = 0;
        boolean isMissing = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[' -> {
                    option = label.length();
                    isMissing = false;
                }
                case ']' -> {
                    if (isMissing) {
                        label.setLength(option);
                    }
                }
                case '{' -> {
                    int end = text.indexOf('}', i);
                    String value = value(text.substring(i + 1, end), values);
                    label.append(value);
                    isMissing |= value.isEmpty();
                    i = end;
                }
                default -> label.append(c);
            }
        }
        return withoutOpeningSeparators(label.toString());
    }

    private static String value(String slot, Map<String, String> values) {
        String own = values.get(slot);
        if (own != null) {
            return own;
        }
        String value = values.getOrDefault(capital(slot, false), "");
        return Character.isUpperCase(slot.charAt(0)) ? capital(value, true) : value;
    }

    private static String capital(String words, boolean upper) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        int changed = upper ? Character.toTitleCase(first) : Character.toLowerCase(first);
        return Character.toString(changed) + words.substring(Character.charCount(first));
    }

    private static String withoutOpeningSeparators(String label) {
        int begin = 0;
        while (begin < label.length() && SEPARATORS.indexOf(label.charAt(begin)) >= 0) {
            begin++;
        }
        return label.substring(begin);
    }
}
