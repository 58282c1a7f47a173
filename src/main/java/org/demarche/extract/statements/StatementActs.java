package org.demarche.extract.statements;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.domain.Act;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.text.Document;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// Tells what act a statement is. For one document.
record StatementActs(Document document, Trees trees) {
    private static final Set<DependencyRelation> PREDICATES =
            EnumSet.of(
                    DependencyRelation.OBJ,
                    DependencyRelation.XCOMP,
                    DependencyRelation.CONJ,
                    DependencyRelation.CCOMP,
                    DependencyRelation.PARATAXIS);

    /// The act of the words from token `first` to before `end`: by their cue, by what a speaker
    /// does in saying them, or by what their main verb says.
    Act act(@Nullable Cue cue, int first, int end) {
        Act byCue = cue != null && cue.isVerb() ? cue.entry().as(Act.class) : Act.STATE;
        if (byCue != Act.STATE) {
            return byCue;
        }
        for (int i = first; i < end; i++) {
            LexicalEntry verb = document.entryAt(i, Category.REPORT_VERB);
            if (verb != null && isPerformed(i, first, end)) {
                return verb.as(Act.class);
            }
            LexicalEntry entry = document.entryAt(i, Category.ACT);
            if (entry != null && entry.has(Trait.STATEMENT_YES) && isPredicate(i, first, end)) {
                return entry.as(Act.class);
            }
        }
        return Act.STATE;
    }

    /// Whether the token belongs to what a statement's first main verb says, not to another clause
    /// or to a noun that is not its object, and the verb is not negated.
    private boolean isPredicate(int token, int first, int end) {
        SentenceTree tree = trees.at(token);
        int at = tree.wordOf(token);
        boolean noun = tree.pos(at) == Upos.NOUN || tree.pos(at) == Upos.PROPN;
        while (at >= 0 && !isNegated(tree, at)) {
            int head = tree.head(at);
            if (head < first || head >= end) {
                return !noun || at == tree.wordOf(token);
            }
            if (!PREDICATES.contains(tree.relation(at))) {
                return false;
            }
            noun &= !tree.is(at, DependencyRelation.OBJ);
            at = head;
        }
        return false;
    }

    /// Whether a speaker does by the verb what it means: "we condemn".
    private boolean isPerformed(int token, int first, int end) {
        SentenceTree tree = trees.at(token);
        int subject = tree.child(token, DependencyRelation.NSUBJ);
        return subject >= first
                && tree.pos(subject) == Upos.PRON
                && tree.pos(token) == Upos.VERB
                && isPredicate(token, first, end);
    }

    private boolean isNegated(SentenceTree tree, int head) {
        return tree.children(head).stream()
                .map(c -> document.entryAt(c, Category.MODALITY))
                .anyMatch(e -> e != null && e.is(ModalityWord.NEGATED));
    }
}
