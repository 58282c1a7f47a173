package org.demarche.domain.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How names of persons are spelled: which words of a name matter, and which spellings are of one
/// word. Immutable.
public final class Spellings {
    private static final String FILE = "name-sounds.tsv";
    private static final String INNER = "place=inner";
    private static final List<Sound> SOUNDS = sounds();
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
        return words(name).stream().map(word -> sound(word, SOUNDS)).toList();
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

    /// Letters that stand for others, be the spelling old or from another script.
    ///
    /// @param inner whether only behind the first letter of a word
    record Sound(String letters, String others, boolean inner) {
        String in(String word) {
            return inner && !word.isEmpty()
                    ? word.charAt(0) + word.substring(1).replace(letters, others)
                    : word.replace(letters, others);
        }
    }

    /// A word with these letters for others and no letter twice in a row.
    static String sound(String word, List<Sound> sounds) {
        String other = word;
        for (Sound sound : sounds) {
            other = sound.in(other);
        }
        StringBuilder single = new StringBuilder(other.length());
        for (char c : other.toCharArray()) {
            if (single.isEmpty() || single.charAt(single.length() - 1) != c) {
                single.append(c);
            }
        }
        return single.toString();
    }

    private static List<Sound> sounds() {
        try (InputStream in = Spellings.class.getResourceAsStream("/" + FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return sounds(FILE, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException if a row has a fault, told as file:line
    static List<Sound> sounds(String place, String text) {
        List<Sound> sounds = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> row = List.of(lines.get(i).split("\t"));
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                boolean inner = row.size() == 3 && row.get(2).equals(INNER);
                if (row.size() != 2 && !inner) {
                    String fault = ": a row is letters, others and perhaps " + INNER;
                    throw new IllegalArgumentException(place + ":" + (i + 1) + fault);
                }
                sounds.add(new Sound(row.get(0), row.get(1), inner));
            }
        }
        return List.copyOf(sounds);
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
