package org.demarche.grammar;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The tags, lemmas and dependency tree of a sentence; words are counted from 0. Immutable in use.
public final class Tree {
    private final List<Tag> tags;
    private final List<String> words;
    private final BiFunction<String, Upos, String> lemmas;

    // Those that were asked for: most never are.
    private final @Nullable String[] known;
    private final int[] heads;
    private final DependencyRelation[] relations;

    /// @param lemmas the lemma of a word by its part of speech, asked only when somebody wants it
    Tree(
            List<String> words,
            List<Tag> tags,
            BiFunction<String, Upos, String> lemmas,
            int[] heads,
            DependencyRelation[] relations) {
        this.words = List.copyOf(words);
        this.tags = tags;
        this.lemmas = lemmas;
        known = new String[heads.length];
        this.heads = heads;
        this.relations = relations;
    }

    /// How many words it has.
    public int size() {
        return heads.length;
    }

    public Upos pos(int word) {
        return tags.get(word).pos();
    }

    public boolean has(int word, Morph morph) {
        return tags.get(word).has(morph);
    }

    /// In small letters.
    public String lemma(int word) {
        String lemma = known[word];
        if (lemma == null) {
            lemma = lemmas.apply(words.get(word), pos(word));
            known[word] = lemma;
        }
        return lemma;
    }

    /// The word on which it hangs, -1 for the word on the root.
    public int head(int word) {
        return heads[word];
    }

    public DependencyRelation relation(int word) {
        return relations[word];
    }
}
