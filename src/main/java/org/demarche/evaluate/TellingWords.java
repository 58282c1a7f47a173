package org.demarche.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a name that tell it from others: lower case, no accents, no titles.
record TellingWords(Set<String> words) {
    private static final Pattern DROPPED = Pattern.compile("\\p{M}|['’‘`.]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> UNTELLING = untelling();

    static TellingWords of(String name) {
        String decomposed =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = DROPPED.matcher(decomposed).replaceAll("");
        Set<String> words =
                WORD.matcher(plain)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(UNTELLING);
        return new TellingWords(telling.isEmpty() ? words : telling);
    }

    /// Whether both share more than half the words of the shorter one.
    boolean isSameAs(TellingWords other) {
        long common = words.stream().filter(other.words::contains).count();
        return common * 2 > Math.min(words.size(), other.words.size());
    }

    private static Set<String> untelling() {
        String file = "/evaluate/untelling-words.txt";
        try (InputStream in = TellingWords.class.getResourceAsStream(file)) {
            String text =
                    new String(
                            Objects.requireNonNull(in, file).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
