package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Rule;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.grammar.DependencyRelation;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.jspecify.annotations.Nullable;

/// Finds the subjects of sentences. For one thread and one document.
final class SentenceSubjects {
    private static final int OPENING = 12;

    private final Document document;
    private final Trees trees;
    private final NamedSpeakers named;
    private final Map<Integer, List<Speaker>> subjects = new HashMap<>();

    SentenceSubjects(Document document, Trees trees, NamedSpeakers named) {
        this.document = document;
        this.trees = trees;
        this.named = named;
    }

    /// Those whom a sentence names as the subjects of its main clauses, the last one first; where
    /// the grammar finds none, with whom it begins.
    List<Speaker> of(Sentence sentence) {
        return subjects.computeIfAbsent(sentence.index(), i -> subjectsOf(sentence));
    }

    private List<Speaker> subjectsOf(Sentence sentence) {
        if (!namesAny(sentence)) {
            return List.of();
        }
        SentenceTree tree = trees.of(sentence);
        List<Speaker> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tree.wordOf(i) == i
                    && tree.is(i, DependencyRelation.NSUBJ)
                    && isMain(tree, tree.head(i))
                    && !isQuoted(sentence, i)
                    && subject(tree, i) instanceof Speaker subject) {
                found.addFirst(subject);
            }
        }
        return found.isEmpty() ? opening(sentence) : found;
    }

    /// Whether the sentence names anybody at all; the trees of others need not be made.
    private boolean namesAny(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (named.startingAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(Sentence sentence, int token) {
        int offset = document.tokens().begin(token);
        return sentence.quotations().stream().anyMatch(q -> q.outer().contains(offset));
    }

    private List<Speaker> opening(Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.first() + OPENING);
        for (int i = sentence.first(); i < end; i++) {
            Speaker speaker = isQuoted(sentence, i) ? null : named.startingAt(i);
            if (speaker != null && speaker.actor() != null) {
                return new SubjectGrammar(document).isGoverned(i, sentence.first())
                        ? List.of()
                        : List.of(speaker);
            }
        }
        return List.of();
    }

    private static boolean isMain(SentenceTree tree, int verb) {
        int at = verb;
        while (tree.is(at, DependencyRelation.CONJ) || tree.is(at, DependencyRelation.PARATAXIS)) {
            at = tree.head(at);
        }
        return tree.head(at) < 0;
    }

    /// The subject with those who are joined to it; of a text, such as "a note by the ministry",
    /// the one who issued it.
    private @Nullable Speaker subject(SentenceTree tree, int token) {
        Speaker speaker = joint(tree, token);
        Hit text = document.wordAt(Math.max(tree.run().first(), token - 1), Category.PRONOUN);
        boolean issued =
                speaker == null
                        && text != null
                        && text.end() == token + 1
                        && text.word(Category.PRONOUN) instanceof LexicalEntry entry
                        && entry.is(PronounKind.STATEMENT);
        return issued ? actorUnder(tree, token) : speaker;
    }

    /// The first actor named under a word of the tree.
    @Nullable Speaker actorUnder(SentenceTree tree, int head) {
        for (int i = head + 1; i < tree.run().end(); i++) {
            Speaker speaker = tree.isUnder(i, head) ? named.startingAt(i) : null;
            if (speaker != null && speaker.actor() != null) {
                return speaker;
            }
        }
        return null;
    }

    /// The subject with those who are joined to it.
    private @Nullable Speaker joint(SentenceTree tree, int token) {
        for (int i = tree.run().first(); i <= token; i++) {
            Speaker group = named.startingAt(i);
            if (group != null && group.rule() == Rule.PRONOUN_FOR_SEVERAL && group.end() > token) {
                return group;
            }
        }
        List<Speaker> all = new ArrayList<>();
        for (int word : tree.children(token)) {
            if (tree.is(word, DependencyRelation.CONJ) && named.startingAt(word) != null) {
                all.add(named.startingAt(word));
            }
        }
        Speaker first = named.startingAt(token);
        if (first == null || first.actor() == null || all.isEmpty()) {
            return first;
        }
        all.addFirst(first);
        return JointSpeakers.joint(all, document.calibration());
    }

    /// The first of the words that names somebody.
    @Nullable Speaker actorAmong(SentenceTree tree, List<Integer> words) {
        for (int word : words) {
            Speaker speaker = named.startingAt(tree.wordOf(word));
            if (speaker != null && speaker.actor() != null) {
                return speaker;
            }
        }
        return null;
    }
}
