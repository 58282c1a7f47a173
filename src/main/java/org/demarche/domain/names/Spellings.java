package org.demarche.domain.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How names of persons are spelled: which words of a name matter, and which spellings are of one
/// word. Immutable.
public final class Spellings {
    private static final String[][] SOUNDS = {
        {"ou", "u"}, {"oe", "u"}, {"kh", "h"}, {"dj", "j"}, {"tj", "c"}, {"ey", "ei"}
    };
    private static final int INITIALS = 3;

    private final Map<String, String> heads = new HashMap<>();

    /// @param families spellings of one name each, the usual one first
    public Spellings(List<List<String>> families) {
        for (List<String> family : families) {
            for (String spelling : family) {
                heads.putIfAbsent(plain(spelling), plain(family.getFirst()));
            }
        }
    }

    /// The words of a name in plain small letters and in the usual spelling, without initials; all
    /// of them if there are only initials.
    public List<String> words(String name) {
        List<String> all = new ArrayList<>();
        List<String> full = new ArrayList<>();
        boolean mixed = !name.equals(name.toUpperCase(Locale.ROOT));
        for (String part : name.split("[\\s\\-‐‑]+")) {
            String plain = plain(part);
            if (!plain.isEmpty()) {
                all.add(head(plain));
                if (!isInitials(part, plain, mixed)) {
                    full.add(head(plain));
                }
            }
        }
        return full.isEmpty() ? all : full;
    }

    /// The same, each word by how it sounds, so that most ways to write it come out alike.
    public List<String> sounds(String name) {
        return words(name).stream().map(Spellings::sound).toList();
    }

    private String head(String plain) {
        return heads.getOrDefault(plain, plain);
    }

    /// "L.P.", "S." and, in a name that is not all in capitals, "LP".
    private static boolean isInitials(String part, String plain, boolean mixed) {
        boolean dotted = part.indexOf('.') > 0 && part.indexOf('.') <= 2 && plain.length() <= 4;
        boolean capitals =
                mixed
                        && plain.length() <= INITIALS
                        && part.equals(part.toUpperCase(Locale.ROOT))
                        && !part.matches("[IVX]+");
        boolean shortForm = dotted && part.equals(part.toUpperCase(Locale.ROOT));
        return plain.length() == 1 || shortForm || capitals;
    }

    private static String sound(String word) {
        String sound = word;
        for (String[] pair : SOUNDS) {
            sound = sound.replace(pair[0], pair[1]);
        }
        StringBuilder folded = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            char same = i > 0 && (c == 'y' || c == 'j') ? 'i' : c;
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != same) {
                folded.append(same);
            }
        }
        return folded.toString();
    }

    /// Letters and digits alone, small and without marks.
    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (char c : decomposed.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
