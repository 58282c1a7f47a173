package org.demarche.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.extract.text.Run;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Morph;
import org.demarche.grammar.Tree;
import org.demarche.grammar.Upos;

/// The dependency tree of a sentence by tokens of the document. The first token of a word stands
/// for it; further ones, and clitics within a token, hang on nothing of their own. Immutable in
/// use.
public final class SentenceTree {
    private final Run run;
    private final Tree tree;
    private final int[] words;
    private final int[] tokens;
    private final List<String> hosts;
    private final List<List<Integer>> children = new ArrayList<>();

    /// @param words each word's token
    SentenceTree(Run run, Tree tree, List<WordCutter.CutWord> words) {
        this.run = run;
        this.tree = tree;
        this.words = new int[run.length()];
        tokens = words.stream().mapToInt(WordCutter.CutWord::token).toArray();
        hosts = words.stream().map(word -> word.form().toLowerCase(Locale.ROOT)).toList();
        Arrays.fill(this.words, -1);
        for (int i = tokens.length - 1; i >= 0; i--) {
            this.words[tokens[i] - run.first()] = i;
        }
        for (int i = 1; i < this.words.length; i++) {
            this.words[i] = this.words[i] < 0 ? this.words[i - 1] : this.words[i];
        }
        for (int i = 0; i < run.length(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < tokens.length; i++) {
            int head = tree.head(i);
            if (head >= 0 && tokens[head] != tokens[i]) {
                children.get(tokens[head] - run.first()).add(tokens[i]);
            }
        }
    }

    /// The tokens of the sentence.
    public Run run() {
        return run;
    }

    /// What reaches beyond a sentence that was cut counts as its first or last word.
    private int word(int token) {
        return words[Math.clamp(token - run.first(), 0, words.length - 1)];
    }

    /// The token that stands for the word to which the token belongs.
    public int wordOf(int token) {
        return tokens[word(token)];
    }

    /// Whether another word is written onto the one to which the token belongs.
    public boolean hasClitic(int token) {
        int next = word(token) + 1;
        return next < tokens.length && tokens[next] == tokens[next - 1];
    }

    /// The word to which the token belongs without what is written onto it, in small letters.
    String host(int token) {
        return hosts.get(word(token));
    }

    /// All tokens of the word to which the token belongs.
    public Run wordRun(int token) {
        int word = word(token);
        int next = word + 1;
        while (next < tokens.length && tokens[next] == tokens[word]) {
            next++;
        }
        return new Run(tokens[word], next < tokens.length ? tokens[next] : run.end());
    }

    public Upos pos(int token) {
        return tree.pos(word(token));
    }

    public boolean has(int token, Morph morph) {
        return tree.has(word(token), morph);
    }

    /// In small letters.
    public String lemma(int token) {
        return tree.lemma(word(token));
    }

    public DependencyRelation relation(int token) {
        return tree.relation(word(token));
    }

    public boolean is(int token, DependencyRelation relation) {
        return relation(token) == relation;
    }

    /// The token of the word's head, -1 for the root.
    public int head(int token) {
        int word = word(token);
        int head = tree.head(word);
        while (head >= 0 && tokens[head] == tokens[word]) {
            head = tree.head(head);
        }
        return head < 0 ? -1 : tokens[head];
    }

    /// The tokens of the words that hang on the token's word, in order.
    public List<Integer> children(int token) {
        return children.get(wordOf(token) - run.first());
    }

    /// The first child with the relation, -1 if there is none.
    public int child(int token, DependencyRelation relation) {
        for (int child : children(token)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    /// The token of a run whose head stands outside of it; the first one if there are several.
    public int top(int first, int end) {
        for (int i = first; i < end; i++) {
            int head = head(i);
            if (wordOf(i) == i && (head < first || head >= end)) {
                return i;
            }
        }
        return first;
    }

    /// Whether a token is another one or hangs on it over whatever lies between.
    public boolean isUnder(int token, int head) {
        for (int i = wordOf(token); i >= 0; i = head(i)) {
            if (i == head) {
                return true;
            }
        }
        return false;
    }
}
