package org.demarche.grammar;

import java.util.List;

/// The tags, lemmas and dependency tree of a sentence; words are counted from 0. Immutable in use.
public final class Tree {
    private final List<Tag> tags;
    private final List<String> lemmas;
    private final int[] heads;
    private final DependencyRelation[] relations;

    Tree(List<Tag> tags, List<String> lemmas, int[] heads, DependencyRelation[] relations) {
        this.tags = tags;
        this.lemmas = lemmas;
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
        return lemmas.get(word);
    }

    /// The word on which it hangs, -1 for the word on the root.
    public int head(int word) {
        return heads[word];
    }

    public DependencyRelation relation(int word) {
        return relations[word];
    }
}
