package org.demarche.extract.grammar;

import java.util.List;
import org.demarche.extract.text.Run;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;

/// Mends what parsers get wrong where somebody is said to say it: verbs of saying within or behind
/// their content, what is joined with them, what stands before the main clause. For one sentence.
final class CueRepairs {
    private final ClauseWords words;
    private final ClauseTree tree;

    CueRepairs(ClauseWords words) {
        this.words = words;
        tree = words.tree();
    }

    void mend() {
        List<Integer> all = List.copyOf(tree.words());
        for (int i = 1; i < all.size(); i++) {
            mendInserted(all, i);
        }
        mendFronted(all);
        all.forEach(this::mendCue);
        all.forEach(this::mendContent);
        all.forEach(this::mendCondition);
        all.forEach(this::mendJoined);
    }

    /// "It will, he said, end": a verb of saying alone with its speaker between two commas stands
    /// above the rest.
    private void mendInserted(List<Integer> all, int at) {
        int second = at + 1;
        int cue = -1;
        int speaker = -1;
        if (!words.isComma(all.get(at))) {
            return;
        }
        while (second < all.size() && !words.isComma(all.get(second))) {
            int word = all.get(second);
            if (words.isVerb(word) || words.isAny(word, ClauseWords.RELATIVES)) {
                if (cue >= 0 || !words.isSaying(word)) {
                    return;
                }
                cue = word;
            } else if (speaker < 0
                    && tree.isNominal(word)
                    && !tree.has(word, DependencyRelation.CASE)) {
                speaker = word;
            }
            second++;
        }
        boolean edge =
                cue >= 0
                        && (cue == all.get(at + 1) || cue == all.get(second - 1))
                        && !tree.has(cue, DependencyRelation.CC);
        int main = second;
        while (main < all.size() && !words.isPredicate(all.get(main))) {
            main++;
        }
        if (!edge || speaker < 0 || main >= all.size()) {
            return;
        }
        raise(cue, speaker, all.get(main), new Run(all.get(at), all.get(second)));
    }

    /// Puts a verb of saying above the clause into which it is inserted.
    private void raise(int cue, int speaker, int main, Run inserted) {
        if (tree.isUnder(main, cue)) {
            tree.promote(main, cue, DependencyRelation.PARATAXIS);
        }
        for (int child : tree.children(cue)) {
            if (!inserted.contains(child)) {
                tree.hang(child, main, tree.relation(child));
            }
        }
        tree.hang(words.phraseHead(speaker, inserted.first()), cue, DependencyRelation.NSUBJ);
        int top = main;
        while (tree.head(top) >= 0 && !words.isSaying(tree.head(top))) {
            top = tree.head(top);
        }
        putOver(cue, top);
    }

    private void putOver(int cue, int content) {
        tree.hang(cue, -1, DependencyRelation.ROOT);
        tree.hang(cue, tree.head(content), tree.relation(content));
        tree.hang(content, cue, DependencyRelation.CCOMP);
        words.makeVerb(cue);
    }

    /// "Having lost, X left" read with the first verb as the main one.
    private void mendFronted(List<Integer> all) {
        int from = 0;
        while (from < all.size() && tree.pos(all.get(from)) == Upos.PUNCT) {
            from++;
        }
        int comma = from;
        while (comma < all.size() && !words.tokens().is(all.get(comma), ',')) {
            comma++;
        }
        int verb = -1;
        for (int i = from; i < comma && verb < 0; i++) {
            verb = words.isVerb(all.get(i)) ? all.get(i) : -1;
        }
        if (verb < 0 && comma < all.size() && words.is(all.get(from), SmallWord.CONDITION)) {
            verb = conditional(all, from + 1, comma);
        }
        if (verb < 0 || !isFronted(all.get(from), verb)) {
            return;
        }
        for (int i = comma; i < all.size(); i++) {
            int main = all.get(i);
            if (words.isPredicate(main) && !(words.isSaying(main) && isCue(main))) {
                int subject = words.subjectBehind(all, comma, main);
                if (subject >= 0 && tree.is(verb, DependencyRelation.DEP)) {
                    tree.hang(verb, main, DependencyRelation.ADVCL);
                    tree.hang(subject, main, DependencyRelation.NSUBJ);
                } else if (subject >= 0 && tree.isUnder(main, verb)) {
                    int old = words.subject(main);
                    tree.promote(main, verb, DependencyRelation.ADVCL);
                    if (old >= 0 && old < subject) {
                        tree.hang(old, verb, DependencyRelation.OBJ);
                    }
                    tree.hang(subject, main, DependencyRelation.NSUBJ);
                }
                return;
            }
        }
    }

    /// What follows the first noun of a condition in which no verb was found is taken for one.
    private int conditional(List<Integer> all, int from, int comma) {
        for (int i = from; i + 1 < comma; i++) {
            int verb = all.get(i + 1);
            if (tree.isNominal(all.get(i)) && !words.is(verb, SmallWord.AND)) {
                words.makeVerb(verb);
                tree.hang(verb, -1, DependencyRelation.DEP);
                tree.hang(all.get(i), verb, DependencyRelation.NSUBJ);
                tree.hang(all.get(from - 1), verb, DependencyRelation.MARK);
                return verb;
            }
        }
        return -1;
    }

    private boolean isFronted(int first, int verb) {
        return words.isAny(first, ClauseWords.OPENERS)
                || tree.is(first, DependencyRelation.AUX) && tree.pos(first) == Upos.AUX
                || first == verb && words.subject(verb) < 0;
    }

    /// A verb of saying behind or within what it reports stands above it.
    private void mendCue(int word) {
        int content = tree.head(word);
        boolean beside =
                switch (tree.relation(word)) {
                    case PARATAXIS, CONJ, ADVCL, CCOMP, XCOMP, ACL ->
                            content >= 0 && content < word;
                    default -> content >= 0 && content < word && words.isCliticCue(word);
                };
        if (!beside
                || !words.is(word, Divider.REPORT)
                || tree.isPassive(word) && tree.has(word, DependencyRelation.AUX)
                || words.hasRelative(word)
                || !isCue(word)) {
            return;
        }
        if (words.subject(word) < 0) {
            for (int child : tree.children(word)) {
                if (tree.span(child).first() == word + 1 && tree.isNominal(child)) {
                    tree.hang(child, word, DependencyRelation.NSUBJ);
                }
            }
        }
        int top = content;
        while (tree.head(top) >= 0 && !words.is(tree.head(top), Divider.REPORT)) {
            top = tree.head(top);
        }
        putOver(word, top);
    }

    /// What stands before a verb of saying and its speaker belongs to what is said.
    private void mendContent(int verb) {
        int speaker = words.subject(verb);
        if (!words.isSaying(verb) || !words.isVerb(verb) || speaker < 0 || !isCue(verb)) {
            return;
        }
        int first = Math.min(verb, tree.span(speaker).first());
        int content = -1;
        for (int child : tree.children(verb)) {
            if (child >= first) {
                return;
            }
            boolean clause = words.isVerb(child) || tree.has(child, DependencyRelation.COP);
            if (content >= 0) {
                tree.hang(child, content, tree.relation(child));
            } else if (clause
                    && !tree.has(child, DependencyRelation.MARK)
                    && words.subject(child) >= 0
                    && !words.isMarked(child)) {
                content = child;
                tree.hang(child, verb, DependencyRelation.CCOMP);
            }
        }
    }

    /// Whether a comma or mark stands before the verb and its speaker, and nothing that it could
    /// report behind.
    private boolean isCue(int verb) {
        int first = verb;
        for (int child : tree.children(verb)) {
            boolean clause =
                    switch (tree.relation(child)) {
                        case CCOMP, XCOMP, ADVCL -> child > verb && words.isVerb(child);
                        default -> false;
                    };
            boolean object =
                    child > verb
                            && tree.is(child, DependencyRelation.OBJ)
                            && !words.isAddressing(verb)
                            && words.subject(verb) >= 0;
            LexicalEntry entry = words.mood(child);
            boolean modal = child < verb && entry != null && entry.has(Trait.CLAUSE_OWN);
            if (object
                    || modal
                    || clause && !words.isComma(tree.beforeSpan(child))
                    || tree.is(child, DependencyRelation.CC)) {
                return false;
            }
            if (child < verb && tree.is(child, DependencyRelation.NSUBJ)) {
                first = tree.span(child).first();
            }
        }
        int before = tree.before(first);
        return before >= 0 && tree.pos(before) == Upos.PUNCT;
    }

    /// A condition of a verb of saying is one of what is said.
    private void mendCondition(int word) {
        int verb = tree.head(word);
        if (verb < 0
                || !tree.is(word, DependencyRelation.ADVCL)
                || !words.is(verb, Divider.REPORT)
                || !words.isCondition(word)) {
            return;
        }
        int content = tree.child(verb, DependencyRelation.CCOMP);
        content = content < 0 ? tree.child(verb, DependencyRelation.XCOMP) : content;
        if (content >= 0 && content != word) {
            tree.hang(word, content, DependencyRelation.ADVCL);
        }
    }

    /// A second verb of saying is joined with the first, and not with what that one reports.
    private void mendJoined(int word) {
        int embedded = tree.head(word);
        int verb = embedded;
        while (verb >= 0 && !words.isSaying(verb)) {
            boolean complement =
                    tree.is(verb, DependencyRelation.CCOMP)
                            || tree.is(verb, DependencyRelation.XCOMP);
            verb = complement ? tree.head(verb) : -1;
        }
        if (verb >= 0
                && verb < embedded
                && embedded < word
                && tree.is(word, DependencyRelation.CONJ)
                && words.subject(word) < 0
                && !tree.isPassive(word)
                && words.isSaying(word)
                && words.isSaying(verb)
                && !words.isSaying(embedded)) {
            tree.hang(word, verb, DependencyRelation.CONJ);
        }
    }
}
