package org.demarche.nlp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.language.LanguagePack;

/// The words that a language's training texts write small: with a capital they most likely only
/// begin a sentence or stand in a headline. Immutable.
public final class CommonWords {
    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    /// Those of a trained pack; none if it was not trained.
    public static CommonWords of(LanguagePack pack) {
        byte[] bytes = pack.model("words");
        String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        return new CommonWords(new HashSet<>(Arrays.asList(text.split("\n"))));
    }

    /// Those of texts.
    static CommonWords of(Collection<String> lines) {
        Set<String> words = new TreeSet<>();
        for (String line : lines) {
            Tokens tokens = Tokens.of(line);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)
                        && tokens.word(i).length() > 1
                        && tokens.word(i).equals(tokens.lower(i))) {
                    words.add(tokens.word(i));
                }
            }
        }
        return new CommonWords(words);
    }

    /// Whether the word, in small letters, is one of them.
    public boolean contains(String lower) {
        return words.contains(lower);
    }

    byte[] bytes() {
        return String.join("\n", new TreeSet<>(words)).getBytes(StandardCharsets.UTF_8);
    }
}
