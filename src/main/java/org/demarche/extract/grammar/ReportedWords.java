package org.demarche.extract.grammar;

import java.util.List;
import org.demarche.extract.text.Run;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// The words that verbs of saying report. For one sentence.
final class ReportedWords {
    private final ClauseWords words;
    private final ClauseTree tree;
    private final ClauseLinks links;

    ReportedWords(ClauseWords words, ClauseLinks links) {
        this.words = words;
        tree = words.tree();
        this.links = links;
    }

    /// What a predicate reports without those of whom it is asked, null if nothing.
    @Nullable Run of(int verb, List<Integer> addressees) {
        LexicalEntry entry = words.mood(verb);
        boolean says = entry != null ? entry.has(Trait.SAYS_YES) : words.is(verb, Divider.REPORT);
        if (!says) {
            return null;
        }
        Run said = null;
        for (int clause : links.predicates()) {
            Link link = links.link(clause);
            if (links.parent(clause) == verb && (link == Link.REPORTED || link == Link.QUOTED)) {
                Run own = tree.span(clause);
                said = said == null ? own : said.cover(own);
            }
        }
        if (said == null) {
            return null;
        }
        Run all = said;
        int first =
                addressees.stream()
                        .map(tree::span)
                        .filter(who -> who.first() == all.first() && all.contains(who))
                        .map(Run::end)
                        .findFirst()
                        .orElse(all.first());
        return trimmed(new Run(first, all.end()), verb);
    }

    /// Without signs at its edges and what opens it.
    private @Nullable Run trimmed(Run said, int verb) {
        int first = said.first();
        int end = said.end();
        while (first < end && (isSign(first) || opens(first, verb))) {
            first++;
        }
        while (end > first && isSign(end - 1)) {
            end--;
        }
        return first < end ? new Run(first, end) : null;
    }

    /// Whether a verb without a subject of its own follows.
    private boolean isInfinitive(int token) {
        int verb = tree.head(token);
        return verb < 0 || words.subject(verb) < 0;
    }

    private boolean isSign(int token) {
        return tree.pos(token) == Upos.PUNCT && !words.tokens().isWord(token);
    }

    private boolean opens(int token, int verb) {
        LexicalEntry entry = words.entry(token, Category.COMPLEMENTIZER);
        return entry != null
                && !words.is(token, SmallWord.CONDITION)
                && (entry.is(Complementizer.THAT)
                        || entry.is(Complementizer.PURPOSE) && !isInfinitive(token))
                && (token == verb + 1 || !tree.is(token, DependencyRelation.DET));
    }
}
