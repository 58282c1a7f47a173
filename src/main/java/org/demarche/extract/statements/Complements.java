package org.demarche.extract.statements;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Morph;
import org.demarche.grammar.Upos;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;

/// What a word that can report has for its complements in the tree of its sentence. For one
/// document.
record Complements(Document document, Trees trees) {
    private static final Set<DependencyRelation> CLAUSE_SIGNS =
            EnumSet.of(DependencyRelation.NSUBJ, DependencyRelation.AUX, DependencyRelation.COP);

    private static final Set<DependencyRelation> COMPLEMENTS =
            EnumSet.of(
                    DependencyRelation.CCOMP,
                    DependencyRelation.XCOMP,
                    DependencyRelation.OBJ,
                    DependencyRelation.OBL,
                    DependencyRelation.IOBJ);

    private static final Set<DependencyRelation> INHERITING =
            EnumSet.of(DependencyRelation.CONJ, DependencyRelation.ADVCL, DependencyRelation.XCOMP);

    private SentenceTree tree(Hit word) {
        return trees.at(word.first());
    }

    private static int head(SentenceTree tree, Hit word) {
        return tree.top(word.first(), word.end());
    }

    /// Whether the word is a noun or another word that is no verb where it stands.
    boolean isNoun(Hit word) {
        SentenceTree tree = tree(word);
        Upos pos = tree.pos(head(tree, word));
        return pos != Upos.VERB && pos != Upos.AUX;
    }

    /// Whether it is done to its subject.
    boolean isPassive(Hit word) {
        SentenceTree tree = tree(word);
        int head = head(tree, word);
        return word.end() == word.first() + 1
                && tree.has(head, Morph.PASSIVE)
                && (tree.is(head, DependencyRelation.ACL)
                        || tree.child(head, DependencyRelation.AUX) >= 0);
    }

    /// Whether the token opens a clause or an infinitive.
    boolean isMark(int token) {
        return trees.at(token).is(token, DependencyRelation.MARK);
    }

    /// Whether the words from the token on are a mere object that the verb only sometimes reports.
    boolean isObject(Cue word, int token) {
        SentenceTree tree = trees.at(word.first());
        int object = tree.child(tree.top(word.first(), word.end()), DependencyRelation.OBJ);
        return word.entry().has(Trait.OBJECT_CONTENT) && object >= token && !isClause(tree, object);
    }

    /// The head of the word's subject, or of the subject of what it is joined to or hangs on; -1 if
    /// there is none.
    int subject(Cue word) {
        SentenceTree tree = trees.at(word.first());
        int verb = tree.top(word.first(), word.end());
        while (verb >= 0) {
            int subject = tree.child(verb, DependencyRelation.NSUBJ);
            if (subject >= 0 || !INHERITING.contains(tree.relation(verb))) {
                return subject;
            }
            verb = tree.head(verb);
        }
        return -1;
    }

    /// Whether a clause with a subject or an auxiliary of its own completes the verb from behind.
    boolean hasClause(Hit word) {
        SentenceTree tree = tree(word);
        int head = head(tree, word);
        for (int child : tree.children(head)) {
            if (child >= word.end()
                    && COMPLEMENTS.contains(tree.relation(child))
                    && isClause(tree, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClause(SentenceTree tree, int token) {
        return tree.children(token).stream().anyMatch(c -> CLAUSE_SIGNS.contains(tree.relation(c)));
    }

    /// Whether an infinitive completes the verb from behind.
    boolean hasInfinitive(Hit word) {
        SentenceTree tree = tree(word);
        return child(tree, word, DependencyRelation.XCOMP) >= 0;
    }

    /// Whether the verb has an object that is more than a name.
    boolean hasObject(Hit word) {
        SentenceTree tree = tree(word);
        int object = child(tree, word, DependencyRelation.OBJ);
        int end = object < 0 ? object : tree.wordRun(object).end();
        return object >= 0
                && (tree.pos(object) != Upos.PROPN
                        || tree.run().contains(end) && tree.pos(end) != Upos.PUNCT);
    }

    private static int child(SentenceTree tree, Hit word, DependencyRelation relation) {
        return tree.children(head(tree, word)).stream()
                .filter(c -> c >= word.end() && tree.is(c, relation))
                .findFirst()
                .orElse(-1);
    }

    /// Whether the words from token `first` to before `end` can be said: they have a verb, or are
    /// the subject of one behind them.
    boolean isSaying(int first, int end) {
        SentenceTree tree = trees.at(first);
        for (int i = first; i < end; i++) {
            if (tree.pos(i) == Upos.VERB || tree.pos(i) == Upos.AUX) {
                return true;
            }
        }
        return tree.is(tree.top(first, end), DependencyRelation.NSUBJ);
    }

    /// Whether what stands before the cue is the subject of a verb behind it.
    boolean isSubjectBeyond(int first, Cue cue) {
        if (first >= cue.first()) {
            return false;
        }
        SentenceTree tree = trees.at(cue.first());
        int top = tree.top(first, cue.first());
        return tree.is(top, DependencyRelation.NSUBJ) && tree.head(top) >= cue.end();
    }

    /// Whether the subject of a verb behind it begins at the token.
    boolean isSubject(int token) {
        SentenceTree tree = trees.at(token);
        int at = tree.wordOf(token);
        while (tree.head(at) > at && !tree.is(at, DependencyRelation.NSUBJ)) {
            at = tree.head(at);
        }
        return tree.is(at, DependencyRelation.NSUBJ) && tree.head(at) > at;
    }

    /// Where the noun phrase behind a cue that is no verb ends, as in "according to a report by X".
    int phraseEnd(Cue word, int to) {
        SentenceTree tree = trees.at(word.first());
        int noun = tree.head(tree.top(word.first(), word.end()));
        int at = word.end();
        while (noun >= word.end()
                && at < to
                && tree.isUnder(at, noun)
                && !document.tokens().is(at, ',')) {
            at++;
        }
        return at;
    }

    /// Whether the verb stands in a clause that tells which one a noun means, and no name.
    boolean isOfSomething(Hit word) {
        SentenceTree tree = tree(word);
        int head = head(tree, word);
        return tree.is(head, DependencyRelation.ACL)
                && tree.pos(tree.head(head)) != Upos.PROPN
                && tree.child(head, DependencyRelation.NSUBJ) >= 0
                && document.isSmall(tree.child(head, DependencyRelation.NSUBJ), SmallWord.RELATIVE);
    }

    /// Whether what the cue reports from the token on is told of the noun before its subject: "the
    /// men she said were armed".
    boolean isOfNoun(Cue cue, int token) {
        SentenceTree tree = trees.at(token);
        int subject = tree.child(tree.top(cue.first(), cue.end()), DependencyRelation.NSUBJ);
        if (tree.pos(token) != Upos.AUX || subject < 0 || subject > cue.first()) {
            return false;
        }
        int before = subject - 1;
        while (before >= tree.run().first() && tree.isUnder(before, subject)) {
            before--;
        }
        return before >= tree.run().first() && tree.pos(before) == Upos.NOUN;
    }

    /// Where what the word reports ends, from the token on: before words that hang on nothing of
    /// it, or are joined to the word itself.
    int end(Cue word, int from, int to) {
        if (from >= to) {
            return to;
        }
        SentenceTree tree = trees.at(word.first());
        int cue = tree.top(word.first(), word.end());
        if (!tree.run().contains(from) || !tree.isUnder(from, cue)) {
            return to;
        }
        for (int i = from + 1; i < Math.min(to, tree.run().end()); i++) {
            if (opens(tree, i) && !isQuoted(i, from) && isBeyond(tree, i, cue)) {
                return i;
            }
        }
        return to;
    }

    /// Whether another clause can begin at the token.
    private boolean opens(SentenceTree tree, int token) {
        int head = tree.head(token);
        return tree.pos(token) == Upos.CCONJ
                ? head > token && tree.pos(head) == Upos.VERB
                : tree.pos(token) != Upos.PUNCT
                        && ",;-–—".contains(document.tokens().word(token - 1));
    }

    private boolean isQuoted(int token, int from) {
        int offset = document.tokens().begin(token);
        return document.sentenceOf(token).quotations().stream()
                .anyMatch(q ->
                        q.outer().contains(offset)
                                && q.outer().begin() >= document.tokens().begin(from));
    }

    /// Whether the token hangs on something else than the cue, or on what is joined to the cue.
    private static boolean isBeyond(SentenceTree tree, int token, int cue) {
        int branch = tree.wordOf(token);
        while (branch >= 0 && tree.head(branch) != cue) {
            branch = tree.head(branch);
        }
        if (branch < 0) {
            return tree.isUnder(cue, top(tree, token));
        }
        return branch > cue
                && tree.pos(branch) == Upos.VERB
                && (tree.is(branch, DependencyRelation.CONJ)
                        || tree.is(branch, DependencyRelation.ADVCL)
                                && tree.child(branch, DependencyRelation.MARK) < 0
                                && tree.child(branch, DependencyRelation.NSUBJ) < 0);
    }

    /// The last verb over the token before what is over the cue as well.
    private static int top(SentenceTree tree, int token) {
        int at = tree.wordOf(token);
        while (tree.head(at) >= 0 && tree.pos(at) != Upos.VERB) {
            at = tree.head(at);
        }
        return at;
    }
}
