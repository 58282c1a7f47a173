package org.demarche.extract.relations;

import java.util.List;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.text.Run;
import org.demarche.language.SmallWord;

/// Finds how mentions stand to a predicate by the tree of the sentence, and where the tree tells
/// nobody by the words around. For one document.
final class StandingFinder {
    private final ClauseReader clauses;
    private final Dividers kinds;
    private final Roles roles;

    StandingFinder(ClauseReader clauses, Dividers kinds, Roles roles) {
        this.clauses = clauses;
        this.kinds = kinds;
        this.roles = roles;
    }

    /// The subject of a verb.
    List<PartyMention> before(List<PartyMention> mentions, Run verb, int low) {
        List<PartyMention> own = arguments(mentions, verb).subject(anchor(verb));
        return own.isEmpty() ? roles.before(mentions, verb.first(), low) : own;
    }

    /// The subject of the verb that governs a noun.
    List<PartyMention> beforeNoun(List<PartyMention> mentions, Run noun) {
        return arguments(mentions, noun).subject(anchor(noun));
    }

    /// Whose act a noun is.
    List<PartyMention> owners(List<PartyMention> mentions, Run noun, boolean from) {
        return arguments(mentions, noun).owners(anchor(noun), from);
    }

    /// Who does it to the subject.
    List<PartyMention> agent(List<PartyMention> mentions, Run verb) {
        return arguments(mentions, verb).governed(anchor(verb), SmallWord.AGENT);
    }

    /// From whom it comes.
    List<PartyMention> source(List<PartyMention> mentions, Run verb) {
        return arguments(mentions, verb).governed(anchor(verb), SmallWord.SOURCE);
    }

    /// Whom it is aimed at.
    List<PartyMention> after(
            List<PartyMention> mentions, Run verb, int end, List<PartyMention> subject) {
        List<PartyMention> own = arguments(mentions, verb).objects(anchor(verb), subject);
        return own.isEmpty() ? roles.after(mentions, verb.end(), end, subject) : own;
    }

    private Arguments arguments(List<PartyMention> mentions, Run predicate) {
        return new Arguments(clauses, predicate.first(), kinds, mentions);
    }

    /// The token that stands for the words of a predicate in the tree.
    private int anchor(Run predicate) {
        return clauses.tree(predicate.first()).top(predicate.first(), predicate.end());
    }
}
