package org.demarche.extract.speakers;

import java.util.Set;
import org.demarche.domain.Person;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.text.Document;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Finds who is the subject of a cue's clause by the grammar: its own subject, that of the verb to
/// which it is joined, the noun that it tells nearer. For one document.
record ClauseSubjects(Document document, Trees trees, Speakers speakers, SubjectGrammar subjects) {
    private static final int DEEP = 4;
    private static final int NEAR = 2;
    private static final Set<DependencyRelation> OBJECTS =
            Set.of(DependencyRelation.OBJ, DependencyRelation.IOBJ, DependencyRelation.OBL);
    private static final Set<DependencyRelation> NAMING =
            Set.of(DependencyRelation.FLAT, DependencyRelation.APPOS, DependencyRelation.COMPOUND);
    private static final Set<DependencyRelation> SHARING =
            Set.of(
                    DependencyRelation.CONJ,
                    DependencyRelation.XCOMP,
                    DependencyRelation.ADVCL,
                    DependencyRelation.PARATAXIS);

    /// The subject before the cue by the grammar, or the person within its noun phrase.
    ///
    /// @param nearest the subject by the words before the cue
    /// @param from the first token that can belong to it
    Speaker before(Cue cue, int from, Speaker nearest) {
        if (nearest.first() == from && nearest.end() == cue.first()) {
            return nearest;
        }
        SentenceTree tree = trees.at(cue.first());
        int subject = subject(tree, tree.top(cue.first(), cue.end()), DEEP);
        if (subject < from || subject >= cue.first() || endsDateline(subject, cue.first())) {
            return nearest;
        }
        Speaker named = named(tree, subject);
        if (nearest.first() < 0) {
            return named == null ? nearest : named;
        }
        int top = tree.top(nearest.first(), nearest.end());
        boolean object = OBJECTS.contains(tree.relation(top));
        boolean within =
                nearest.first() <= subject && subject < nearest.end()
                        || !object && tree.isUnder(nearest.first(), subject);
        boolean person = nearest.actor() instanceof Person;
        boolean comma = document.tokens().is(cue.first() - 1, ',');
        boolean beside =
                subjects.obstacle(nearest.end(), cue.first()) == cue.first()
                        && cue.first() - nearest.end() <= NEAR
                        && (named == null || person || within || !comma)
                        && !(comma ? OBJECTS.contains(relation(tree, top)) : object);
        if (beside
                || within && (named == null || person)
                || named != null && Governments.isMedium(named.actor())) {
            return nearest;
        }
        return named == null ? Speaker.UNKNOWN : named;
    }

    /// The relation of a word, or of the first of those to which it is joined.
    private static DependencyRelation relation(SentenceTree tree, int word) {
        int at = word;
        while (tree.is(at, DependencyRelation.CONJ)) {
            at = tree.head(at);
        }
        return tree.relation(at);
    }

    private boolean endsDateline(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Dateline.endsAt(document.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /// Whoever is named by the subject's head, with its article, or by a name that belongs to it.
    private @Nullable Speaker named(SentenceTree tree, int subject) {
        int before = subject - 1;
        Speaker whole =
                before >= 0 && document.isSmall(before, SmallWord.DETERMINER)
                        ? speakers.startingAt(before)
                        : null;
        if (whole != null && whole.end() > subject) {
            return whole;
        }
        Speaker speaker = speakers.startingAt(subject);
        for (int word : tree.children(subject)) {
            if (speaker == null
                    && NAMING.contains(tree.relation(word))
                    && speakers.startingAt(word) instanceof Speaker name
                    && name.actor() instanceof Person) {
                speaker = name;
            }
        }
        return speaker;
    }

    private int subject(SentenceTree tree, int verb, int deep) {
        int subject = tree.child(verb, DependencyRelation.NSUBJ);
        boolean relative = subject >= 0 && document.isSmall(subject, SmallWord.RELATIVE);
        int head = tree.head(verb);
        if (head < 0 || deep == 0 || subject >= 0 && !relative) {
            return subject;
        }
        if (tree.is(verb, DependencyRelation.ACL)) {
            return head;
        }
        return !relative && tree.pos(head) == Upos.VERB && SHARING.contains(tree.relation(verb))
                ? subject(tree, head, deep - 1)
                : -1;
    }
}
