package org.demarche.extract.relations;

import java.util.List;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.text.Document;

/// Finds how mentions stand to a predicate by the tree of the sentence, and where the tree tells
/// nobody by the words around. For one document.
final class StandingFinder {
    private final ClauseReader clauses;
    private final Dividers kinds;
    private final Roles roles;
    private final NounRoles nouns;

    StandingFinder(Document document, ClauseReader clauses, Dividers kinds, Roles roles) {
        this.clauses = clauses;
        this.kinds = kinds;
        this.roles = roles;
        nouns = new NounRoles(document, kinds);
    }

    /// The subject of a verb.
    List<PartyMention> before(List<PartyMention> mentions, Predicate verb, int low) {
        List<PartyMention> own = arguments(mentions, verb).subject(anchor(verb));
        return own.isEmpty() ? roles.before(mentions, verb.first(), low) : own;
    }

    /// The subject of the verb that governs a noun.
    List<PartyMention> beforeNoun(List<PartyMention> mentions, Predicate noun, int low) {
        List<PartyMention> own = arguments(mentions, noun).subject(anchor(noun));
        return own.isEmpty() ? roles.beforeNoun(mentions, noun.first(), low) : own;
    }

    /// Whose act a noun is.
    List<PartyMention> owners(List<PartyMention> mentions, Predicate noun, boolean from) {
        List<PartyMention> own = arguments(mentions, noun).owners(anchor(noun), from);
        return own.isEmpty() ? nouns.owners(mentions, noun.first(), noun.end(), from) : own;
    }

    /// Who does it to the subject.
    List<PartyMention> agent(List<PartyMention> mentions, Predicate verb, int end) {
        List<PartyMention> own = arguments(mentions, verb).agent(anchor(verb));
        return own.isEmpty() ? roles.agent(mentions, verb.end(), end) : own;
    }

    /// Whom it is aimed at.
    List<PartyMention> after(
            List<PartyMention> mentions, Predicate verb, int end, List<PartyMention> subject) {
        List<PartyMention> own = arguments(mentions, verb).objects(anchor(verb), subject);
        return own.isEmpty() ? roles.after(mentions, verb.end(), end, subject) : own;
    }

    private Arguments arguments(List<PartyMention> mentions, Predicate predicate) {
        return new Arguments(clauses, predicate.first(), kinds, mentions);
    }

    /// The token that stands for the words of a predicate in the tree.
    private int anchor(Predicate predicate) {
        return clauses.tree(predicate.first()).top(predicate.first(), predicate.end());
    }
}
