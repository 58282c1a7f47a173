package org.demarche.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// All words and names of a language in one trie over lower-case tokens, so that one pass over a
/// text finds them all. Immutable once built.
public final class Lexicon {
    private static final int SHORT = 4;

    private final Branching root = new Branching();

    private static final class Branching {
        private final Map<String, Branching> next = new HashMap<>(4);
        private List<Entry> entries = List.of();

        boolean has(Entry wanted) {
            for (Entry entry : entries) {
                if (entry.isLike(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Entry(Sense sense, String form, @Nullable Capitals capitals) {
        boolean isLike(Entry other) {
            return sense.equals(other.sense)
                    && (capitals == null
                            ? other.capitals == null
                            : other.capitals != null && capitals.isLike(other.capitals));
        }

        /// Whether the tokens are capitalised as the entry demands.
        boolean fits(Tokens tokens, int first) {
            return capitals == null || capitals.fit(tokens, first);
        }
    }

    /// How a form is written: a name must not be found in the small letters of a common word, and
    /// short abbreviations only in capitals.
    private record Capitals(String[] words, boolean[] capital, boolean exact) {
        static @Nullable Capitals of(Tokens form, boolean name) {
            String[] words = new String[form.size()];
            boolean[] capital = new boolean[form.size()];
            boolean exact = false;
            boolean any = false;
            for (int i = 0; i < words.length; i++) {
                words[i] = form.word(i);
                capital[i] = form.isCapitalised(i);
                any |= capital[i];
                exact |= form.isAllCapitals(i) && words[i].length() <= SHORT;
            }
            return exact || (name && any) ? new Capitals(words, capital, exact) : null;
        }

        boolean isLike(Capitals other) {
            return exact == other.exact
                    && Arrays.equals(capital, other.capital)
                    && (!exact || Arrays.equals(words, other.words));
        }

        boolean fit(Tokens tokens, int first) {
            for (int i = 0; i < words.length; i++) {
                if (exact
                        ? !tokens.word(first + i).equals(words[i])
                        : capital[i] && !tokens.isCapitalised(first + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Adds a word of the language: in any case, unless it is a short abbreviation.
    public void addWord(String form, Sense.Word word) {
        add(form, word, false);
    }

    /// Adds a name: its capitals must be there.
    void addName(String form, Sense.Name name) {
        add(form, name, true);
    }

    private void add(String form, Sense sense, boolean name) {
        Tokens tokens = Tokens.of(form);
        Branching node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.lower(i), t -> new Branching());
        }
        Entry entry = new Entry(sense, form, Capitals.of(tokens, name));
        if (node != root && !node.has(entry)) {
            List<Entry> entries = new ArrayList<>(node.entries);
            entries.add(entry);
            node.entries = List.copyOf(entries);
        }
    }

    /// Everything that begins at a token, the longest first.
    public List<Hit> at(Tokens tokens, int first) {
        List<Hit> hits = List.of();
        Branching node = root.next.get(tokens.lower(first));
        for (int end = first + 1; node != null; end++) {
            Run run = node.entries.isEmpty() ? null : new Run(first, end);
            for (int i = node.entries.size() - 1; i >= 0; i--) {
                Entry entry = node.entries.get(i);
                if (run != null && entry.fits(tokens, first)) {
                    if (hits.isEmpty()) {
                        hits = new ArrayList<>(4);
                    }
                    Hit next = hits.isEmpty() ? null : hits.getFirst();
                    if (next == null
                            || !next.run().equals(run)
                            || !next.sense().equals(entry.sense)) {
                        hits.addFirst(new Hit(run, entry.sense, entry.form));
                    }
                }
            }
            node = end < tokens.size() ? node.next.get(tokens.lower(end)) : null;
        }
        return hits;
    }
}
