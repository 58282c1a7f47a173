package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.grammar.DependencyRelation;
import org.demarche.nlp.Tokens;

/// The way between two mentions in the tree of their sentence, over the word under which both hang.
/// Immutable.
final class PairPath {
    static final int FARTHEST = 8;

    private final SentenceTree tree;
    private final Tokens tokens;
    private final int top;
    private final List<Integer> fromSource;
    private final List<Integer> fromTarget;

    PairPath(SentenceTree tree, Tokens tokens, PartyMention source, PartyMention target) {
        this.tree = tree;
        this.tokens = tokens;
        List<Integer> aboveSource = up(word(source));
        List<Integer> aboveTarget = up(word(target));
        int met = 0;
        while (met < aboveTarget.size() - 1 && !aboveSource.contains(aboveTarget.get(met))) {
            met++;
        }
        int meeting = aboveTarget.get(met);
        top = aboveSource.contains(meeting) ? meeting : aboveSource.getLast();
        fromSource = List.copyOf(aboveSource.subList(0, aboveSource.indexOf(top)));
        fromTarget = List.copyOf(aboveTarget.subList(0, met));
    }

    private int word(PartyMention mention) {
        int end = Math.max(mention.end(), mention.first() + 1);
        return tree.wordOf(tree.top(mention.first(), end));
    }

    /// The words from a word to the root.
    private List<Integer> up(int word) {
        List<Integer> path = new ArrayList<>();
        for (int at = word; at >= 0; at = tree.head(at)) {
            path.add(at);
        }
        return path;
    }

    /// The word under which both hang.
    int top() {
        return top;
    }

    /// The words from the source to below the top.
    List<Integer> fromSource() {
        return fromSource;
    }

    /// The words from the target to below the top.
    List<Integer> fromTarget() {
        return fromTarget;
    }

    /// How many arcs lie between the two.
    int length() {
        return fromSource.size() + fromTarget.size();
    }

    /// How what hangs right under the top stands to it, with its preposition.
    String role(List<Integer> path) {
        if (path.isEmpty()) {
            return "top";
        }
        int last = path.getLast();
        return tree.relation(last) + marker(last);
    }

    /// The prepositions and conjunctions before a word.
    String marker(int word) {
        StringBuilder marker = new StringBuilder();
        for (int child : tree.children(word)) {
            if (tree.is(child, DependencyRelation.CASE)
                    || tree.is(child, DependencyRelation.MARK)) {
                marker.append(':').append(tokens.lower(child));
            }
        }
        return marker.toString();
    }

    /// The relations along one side.
    String path(List<Integer> words) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < Math.min(words.size(), FARTHEST); i++) {
            path.append(tree.relation(words.get(i))).append(' ');
        }
        return path.toString();
    }
}
