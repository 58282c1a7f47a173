package org.demarche.extract.grammar;

import java.util.List;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;

/// Mends what parsers get wrong where clauses meet: what stands before or within the main clause.
/// For one sentence.
final class OrderRepairs {
    private static final int PREPOSITIONS =
            Dividers.mask(
                    SmallWord.RECIPIENT,
                    SmallWord.PLACE,
                    SmallWord.TARGET,
                    SmallWord.TOPIC,
                    SmallWord.AUXILIARY);

    private final ClauseWords words;
    private final ClauseTree tree;

    OrderRepairs(ClauseWords words) {
        this.words = words;
        tree = words.tree();
    }

    void mend() {
        List<Integer> all = List.copyOf(tree.words());
        mendDateline(all);
        for (int i = 0; i < all.size(); i++) {
            mendOpener(all, i);
        }
        for (int i = 1; i < all.size(); i++) {
            mendInsertion(all, i);
        }
    }

    /// What stands before the dash that opens an article is no subject.
    private void mendDateline(List<Integer> all) {
        int dash = 1;
        while (dash < all.size() && !isDash(all.get(dash))) {
            if (words.isVerb(all.get(dash))) {
                return;
            }
            dash++;
        }
        for (int i = dash + 1; i < all.size(); i++) {
            int verb = all.get(i);
            if (words.isVerb(verb)) {
                int own = words.subject(verb);
                int subject =
                        own < 0 || own > all.get(dash) ? -1 : words.subjectBehind(all, dash, verb);
                if (subject >= 0) {
                    tree.hang(own, verb, DependencyRelation.OBL);
                    tree.hang(subject, verb, DependencyRelation.NSUBJ);
                }
                return;
            }
        }
    }

    private boolean isDash(int word) {
        return !words.tokens().isGlued(word)
                && (words.tokens().is(word, '-')
                        || words.tokens().is(word, '–')
                        || words.tokens().is(word, '—'));
    }

    /// "Before the vote began": what the parser takes for a preposition with its noun opens a
    /// clause if a verb without a subject follows.
    private void mendOpener(List<Integer> all, int at) {
        int opener = all.get(at);
        if (!words.isAny(opener, ClauseWords.OPENERS) || words.isAny(opener, PREPOSITIONS)) {
            return;
        }
        int noun = -1;
        int verb = -1;
        for (int i = at + 1; i < all.size() && verb < 0; i++) {
            int word = all.get(i);
            if (words.tokens().is(word, ',')
                    || words.isAny(word, ClauseWords.OPENERS | ClauseWords.RELATIVES)) {
                return;
            }
            if (words.isVerb(word)) {
                verb = word;
            } else if (noun < 0 && tree.isNominal(word) && tree.pos(word) != Upos.NUM) {
                noun = word;
            }
        }
        if (verb < 0 || words.is(opener, SmallWord.ADVERB)) {
            return;
        }
        if (tree.head(opener) == verb && tree.is(opener, DependencyRelation.NSUBJ)) {
            tree.hang(opener, verb, DependencyRelation.MARK);
        }
        int own = words.subject(verb);
        if (tree.head(opener) == verb) {
            if (own < 0 && noun >= 0 && tree.head(noun) == verb) {
                tree.hang(noun, verb, DependencyRelation.NSUBJ);
            }
            return;
        }
        if (noun >= 0 && (words.is(noun, Divider.DATE) || own >= 0 && own < opener)) {
            return;
        }
        int above = tree.head(verb);
        while (above >= opener && tree.head(above) >= 0) {
            above = tree.head(above);
        }
        boolean deeper = tree.isUnder(verb, opener) || noun >= 0 && tree.isUnder(verb, noun);
        int outer = tree.head(opener);
        while (outer >= 0 && (outer == noun || !words.isVerb(outer)) && tree.head(outer) >= 0) {
            outer = tree.head(outer);
        }
        int target = deeper || above < 0 || above == verb ? outer : above;
        if (target >= 0 && target != verb && !tree.isUnder(target, verb)) {
            tree.hang(verb, target, DependencyRelation.ADVCL);
        }
        tree.hang(opener, verb, DependencyRelation.MARK);
        if (noun >= 0 && own < 0) {
            tree.hang(words.phraseHead(noun, opener + 1), verb, DependencyRelation.NSUBJ);
        }
    }

    /// "X, who came late, left": what stands between two commas behind a noun is no part of the
    /// clause whose verb follows.
    private void mendInsertion(List<Integer> all, int at) {
        int last = all.get(at - 1);
        int noun = tree.is(last, DependencyRelation.DET) ? tree.head(last) : last;
        if (noun < 0
                || !words.tokens().is(all.get(at), ',')
                || !tree.isNominal(noun)
                || at + 1 == all.size()) {
            return;
        }
        int inner = -1;
        int second = at + 1;
        while (second < all.size() && !words.tokens().is(all.get(second), ',')) {
            inner = inner < 0 && words.isVerb(all.get(second)) ? all.get(second) : inner;
            second++;
        }
        int first = all.get(at + 1);
        boolean cue =
                inner >= 0 && words.is(inner, Divider.REPORT) && !words.hasRelative(first, inner);
        if (inner < 0 || !(cue || first == inner || words.hasRelative(first, inner))) {
            return;
        }
        int verb = verbFrom(all, second + 1);
        int subject = words.phraseHead(noun, 0);
        if (verb < 0 || subject < 0 || isTaken(all, subject)) {
            return;
        }
        if (tree.isUnder(verb, subject)) {
            tree.promote(verb, subject, DependencyRelation.NSUBJ);
        } else if (tree.isUnder(verb, inner)) {
            tree.promote(verb, inner, DependencyRelation.ACL);
        }
        if (words.subject(verb) < 0) {
            tree.hang(subject, verb, DependencyRelation.NSUBJ);
        }
        if (cue) {
            tree.hang(inner, verb, DependencyRelation.PARATAXIS);
        } else if (tree.head(inner) != subject) {
            tree.hang(inner, subject, DependencyRelation.ACL);
        }
    }

    /// The verb at a word or behind adverbs and auxiliaries, -1 if something else comes first.
    private int verbFrom(List<Integer> all, int from) {
        for (int i = from; i < all.size(); i++) {
            int word = all.get(i);
            if (words.isVerb(word)) {
                return word;
            }
            boolean passes =
                    switch (tree.pos(word)) {
                        case AUX, ADV, PART -> true;
                        default -> tree.is(word, DependencyRelation.AUX);
                    };
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a verb stands before the noun in its clause, or a preposition governs it.
    private boolean isTaken(List<Integer> all, int noun) {
        if (tree.has(noun, DependencyRelation.CASE)) {
            return true;
        }
        for (int i = all.indexOf(noun) - 1; i >= 0; i--) {
            int word = all.get(i);
            if (words.tokens().is(word, ',')
                    || words.tokens().is(word, ';')
                    || words.is(word, Divider.THAT)
                    || words.entry(word, Category.COMPLEMENTIZER) != null) {
                return false;
            }
            if (words.isVerb(word)) {
                return true;
            }
        }
        return false;
    }
}
