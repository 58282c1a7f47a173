package org.demarche.extract.grammar;

import java.util.List;
import org.demarche.grammar.DependencyRelation;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;

/// Mends what parsers get wrong where one verb governs another: names taken for adverbs, verbs that
/// only tell the mood of another, objects that are subjects of what is reported. For one sentence.
final class ControlRepairs {
    private final ClauseWords words;
    private final ClauseTree tree;

    ControlRepairs(ClauseWords words) {
        this.words = words;
        tree = words.tree();
    }

    void mend() {
        List<Integer> all = List.copyOf(tree.words());
        all.forEach(this::mendName);
        all.forEach(this::mendRoot);
        all.forEach(this::mendControl);
        all.forEach(this::mendModal);
        all.forEach(this::mendReported);
    }

    /// A name of several words is a noun, whatever the parser takes its last word for.
    private void mendName(int word) {
        int verb = tree.head(word);
        boolean adverb =
                switch (tree.relation(word)) {
                    case ADVMOD, AMOD, MARK, XCOMP, ADVCL, ACL -> true;
                    default -> false;
                };
        if (adverb && verb >= 0 && tree.wordRun(word).length() > 1 && words.isVerb(verb)) {
            DependencyRelation relation =
                    word < verb ? DependencyRelation.NSUBJ : DependencyRelation.OBJ;
            if (!tree.has(word, DependencyRelation.CASE) && tree.child(verb, relation) < 0) {
                tree.hang(word, verb, relation);
            }
        }
    }

    /// A noun that is the root with a verb on it that no relative opens is that verb's subject.
    private void mendRoot(int word) {
        if (tree.head(word) >= 0 || words.isVerb(word) || tree.has(word, DependencyRelation.COP)) {
            return;
        }
        for (int child : tree.children(word)) {
            boolean clause =
                    tree.is(child, DependencyRelation.ACL)
                            || tree.is(child, DependencyRelation.ADVCL);
            if (clause
                    && child > word
                    && words.isVerb(child)
                    && !tree.isPassive(child)
                    && !words.hasRelative(child)
                    && words.subject(child) < 0
                    && !tree.has(child, DependencyRelation.MARK)) {
                tree.promote(child, word, DependencyRelation.NSUBJ);
                return;
            }
        }
    }

    /// "X urges Y end it" read as "X, who urges Y, ends it": the verb that governs is the main one.
    private void mendControl(int word) {
        LexicalEntry noun = words.mood(word);
        boolean nominal =
                tree.is(word, DependencyRelation.NMOD) || tree.is(word, DependencyRelation.NSUBJ);
        if (noun != null
                && nominal
                && !words.isVerb(word)
                && tree.head(word) >= 0
                && !tree.has(word, DependencyRelation.CASE)
                && !noun.has(Trait.CLAUSE_OWN)
                && words.isVerbAt(word + 1)) {
            words.makeVerb(word);
            int before = tree.before(word);
            if (tree.is(word, DependencyRelation.NMOD)) {
                tree.hang(word, tree.head(word), DependencyRelation.ACL);
            } else if (before >= 0 && tree.isNominal(before) && tree.isUnder(before, word)) {
                tree.promote(word, tree.head(word), DependencyRelation.XCOMP);
                tree.hang(words.phraseHead(before, 0), word, DependencyRelation.NSUBJ);
            }
        }
        int subject = tree.head(word);
        int verb = subject < 0 ? -1 : tree.head(subject);
        LexicalEntry entry = verb < 0 ? null : words.mood(word);
        if (entry != null
                && !entry.has(Trait.CLAUSE_OWN)
                && tree.is(word, DependencyRelation.ACL)
                && subject < word
                && word < verb
                && !words.tokens().is(word - 1, ',')
                && !words.hasRelative(word)
                && tree.is(subject, DependencyRelation.NSUBJ)
                && words.isVerb(verb)
                && !tree.isPassive(word)) {
            tree.hang(word, -1, DependencyRelation.ROOT);
            tree.hang(subject, word, DependencyRelation.NSUBJ);
            int head = tree.head(verb);
            DependencyRelation relation = tree.relation(verb);
            tree.hang(verb, word, DependencyRelation.XCOMP);
            tree.hang(word, head, relation);
        }
    }

    /// A verb that only tells the mood of the verb on it is its auxiliary.
    private void mendModal(int word) {
        LexicalEntry entry = words.mood(word);
        boolean tells = entry != null && entry.has(Trait.CLAUSE_OWN);
        boolean auxiliary = words.isVerb(word) && words.is(word, SmallWord.AUXILIARY);
        if (!(tells || auxiliary) || tree.is(word, DependencyRelation.AUX)) {
            return;
        }
        for (int child : tree.children(word)) {
            boolean complement =
                    switch (tree.relation(child)) {
                        case XCOMP, CCOMP, ADVCL, CONJ -> child > word && words.isVerb(child);
                        default -> false;
                    };
            int joining = tree.child(child, DependencyRelation.CC);
            if (complement && (joining < 0 || auxiliary && joining == word + 1)) {
                int subject = words.subject(word);
                int object = tree.child(word, DependencyRelation.OBJ);
                List<Integer> others = tree.children(word);
                tree.promote(child, word, DependencyRelation.AUX);
                for (int other : others) {
                    if (other != child) {
                        tree.hang(other, child, tree.relation(other));
                    }
                }
                if (subject < 0 && object >= 0 && object < child) {
                    tree.hang(object, child, DependencyRelation.NSUBJ);
                }
                return;
            }
        }
    }

    /// "Says Peru left" read with Peru as the object.
    private void mendReported(int verb) {
        int object = tree.child(verb, DependencyRelation.OBJ);
        LexicalEntry entry = words.mood(verb);
        boolean governs = entry == null ? words.isSaying(verb) : !entry.has(Trait.OBJECT_ADDRESSEE);
        if (object < verb || !words.isVerb(verb) || !governs) {
            return;
        }
        int end = tree.span(object).end();
        for (int clause : tree.words()) {
            boolean hangs = tree.head(clause) == verb || tree.head(clause) == object;
            boolean complement =
                    switch (tree.relation(clause)) {
                        case CCOMP, XCOMP, ADVCL, ACL -> clause > object && hangs;
                        default -> false;
                    };
            if (complement
                    && words.isVerb(clause)
                    && words.subject(clause) < 0
                    && !words.isMarked(clause)
                    && (tree.head(clause) == object && entry != null
                            || tree.head(clause) == verb && tree.span(clause).first() == end)) {
                tree.hang(clause, verb, DependencyRelation.CCOMP);
                tree.hang(object, clause, DependencyRelation.NSUBJ);
                return;
            }
        }
    }
}
