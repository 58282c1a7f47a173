package org.demarche.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.demarche.extract.text.Run;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Morph;
import org.demarche.grammar.Upos;

/// The tree of a sentence while it is mended: words can be hung elsewhere. All by tokens.
final class ClauseTree {
    private final SentenceTree tree;
    private final Run run;
    private final List<Integer> words = new ArrayList<>();
    private final int[] heads;
    private final DependencyRelation[] relations;
    private final List<List<Integer>> children = new ArrayList<>();

    ClauseTree(SentenceTree tree) {
        this.tree = tree;
        run = tree.run();
        heads = new int[run.length()];
        relations = new DependencyRelation[run.length()];
        Arrays.fill(heads, -1);
        for (int i = run.first(); i < run.end(); i++) {
            relations[i - run.first()] = tree.relation(i);
            children.add(List.copyOf(tree.children(i)));
            if (tree.wordOf(i) == i) {
                words.add(i);
                heads[i - run.first()] = tree.head(i);
            }
        }
    }

    /// The tree as it was.
    SentenceTree original() {
        return tree;
    }

    /// The tokens of the sentence.
    Run run() {
        return run;
    }

    /// The first tokens of all words.
    List<Integer> words() {
        return words;
    }

    /// The word before another, -1 before the first.
    int before(int word) {
        int at = words.indexOf(word);
        return at > 0 ? words.get(at - 1) : -1;
    }

    /// The word before all that hangs on another, -1 before the first.
    int beforeSpan(int word) {
        return before(span(word).first());
    }

    /// The token that stands for the word to which the token belongs.
    int wordOf(int token) {
        return tree.wordOf(token);
    }

    Run wordRun(int word) {
        return tree.wordRun(word);
    }

    Upos pos(int word) {
        return tree.pos(word);
    }

    boolean isVerbal(int word) {
        return pos(word) == Upos.VERB || pos(word) == Upos.AUX;
    }

    boolean isNominal(int word) {
        return switch (pos(word)) {
            case NOUN, PROPN, PRON, NUM -> true;
            default -> wordRun(word).length() > 1;
        };
    }

    boolean isPassive(int word) {
        return tree.has(word, Morph.PASSIVE);
    }

    String lemma(int word) {
        return tree.lemma(word);
    }

    /// Whether a pronoun is written onto it.
    boolean hasClitic(int word) {
        return tree.hasClitic(word);
    }

    int head(int word) {
        return heads[word - run.first()];
    }

    DependencyRelation relation(int word) {
        return relations[word - run.first()];
    }

    boolean is(int word, DependencyRelation relation) {
        return relation(word) == relation;
    }

    /// The words that hang on a word, in order.
    List<Integer> children(int word) {
        return children.get(word - run.first());
    }

    /// The first child with the relation, -1 if there is none.
    int child(int word, DependencyRelation relation) {
        for (int child : children(word)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    boolean has(int word, DependencyRelation relation) {
        return child(word, relation) >= 0;
    }

    boolean isUnder(int word, int head) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= run.length(); steps++) {
            if (at == head) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /// Hangs a word with all under it on another; not on what hangs on it.
    void hang(int word, int head, DependencyRelation relation) {
        if (head < 0 || !isUnder(head, word)) {
            put(word, head, relation);
        }
    }

    private void put(int word, int head, DependencyRelation relation) {
        int old = head(word);
        if (old >= 0) {
            children.set(old - run.first(), children(old).stream().filter(c -> c != word).toList());
        }
        if (head >= 0) {
            List<Integer> more = new ArrayList<>(children(head));
            more.add(word);
            Collections.sort(more);
            children.set(head - run.first(), List.copyOf(more));
        }
        heads[word - run.first()] = head;
        relations[word - run.first()] = relation;
    }

    /// Puts a word where another stands, and that one under it.
    void promote(int word, int over, DependencyRelation relation) {
        if (isUnder(over, word)) {
            return;
        }
        put(word, head(over), relation(over));
        hang(over, word, relation);
    }

    /// What hangs on a word, from its first to behind its last.
    Run span(int word) {
        int first = word;
        int end = wordRun(word).end();
        for (int each : words) {
            if (pos(each) != Upos.PUNCT && isUnder(each, word)) {
                first = Math.min(first, each);
                end = Math.max(end, wordRun(each).end());
            }
        }
        return new Run(first, end);
    }
}
