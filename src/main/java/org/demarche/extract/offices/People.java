package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Those of whom a text speaks, by the words of their names. Names in full are asked for first, in
/// the order of the text, then those of a single word. For one thread.
final class People {
    private static final NavigableMap<Integer, PersonDraft> NOBODY = new TreeMap<>();

    private final List<PersonDraft> all = new ArrayList<>();

    /// By the token of the first of their names.
    private final Map<String, NavigableMap<Integer, PersonDraft>> byWord = new HashMap<>();

    /// Under one word of each of their names, a rare one.
    private final Map<String, NavigableMap<Integer, PersonDraft>> byRare = new HashMap<>();

    List<PersonDraft> all() {
        return all;
    }

    /// The nearest one before whose name has all the words or whose words the name has all, else
    /// the first; a new one if there is none.
    PersonDraft named(List<String> words, int token) {
        NavigableMap<Integer, PersonDraft> rarest =
                words.stream()
                        .map(word -> byWord.getOrDefault(word, NOBODY))
                        .min(Comparator.comparingInt(Map::size))
                        .orElse(NOBODY);
        PersonDraft found = last(rarest.headMap(token, false), words);
        if (words.size() > 1) {
            for (String word : new HashSet<>(words)) {
                PersonDraft shorter = last(byRare.getOrDefault(word, NOBODY), words);
                found = found == null || isBehind(shorter, found) ? shorter : found;
            }
        }
        if (found == null) {
            found = rarest.values().stream().filter(p -> p.mayHave(words)).findFirst().orElse(null);
        }
        if (found == null) {
            found = new PersonDraft();
            all.add(found);
        }
        return found;
    }

    private static boolean isBehind(@Nullable PersonDraft one, PersonDraft other) {
        return one != null && one.first() > other.first();
    }

    private static @Nullable PersonDraft last(
            NavigableMap<Integer, PersonDraft> some, List<String> words) {
        return some.descendingMap().values().stream()
                .filter(p -> p.mayHave(words))
                .findFirst()
                .orElse(null);
    }

    /// Takes note of the words of a name of theirs.
    void put(PersonDraft somebody, List<String> words) {
        String rare = "";
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            NavigableMap<Integer, PersonDraft> some =
                    byWord.computeIfAbsent(word, _ -> new TreeMap<>());
            if (some.size() < least) {
                rare = word;
                least = some.size();
            }
            some.put(somebody.first(), somebody);
        }
        if (!words.isEmpty()) {
            byRare.computeIfAbsent(rare, _ -> new TreeMap<>()).put(somebody.first(), somebody);
        }
    }
}
