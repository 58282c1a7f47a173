package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Party;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.grammar.SentenceClause;
import org.demarche.extract.grammar.SentenceClauses;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.relations.PartyMention.Wording;
import org.demarche.extract.text.Run;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.SmallWord;

/// Who stands in which role to a predicate, by the tree of its sentence.
final class Arguments {
    private static final int DEEPEST = 12;
    private static final int ROUNDS = 4;

    private final SentenceTree tree;
    private final SentenceClauses sentence;
    private final Dividers kinds;
    private final List<PartyMention> mentions;

    /// @param token one of the sentence
    Arguments(ClauseReader clauses, int token, Dividers kinds, List<PartyMention> mentions) {
        tree = clauses.tree(token);
        sentence = clauses.at(token);
        this.kinds = kinds;
        this.mentions = mentions;
    }

    /// Whether a word is a verb where it stands.
    private boolean isVerb(int token) {
        Upos pos = tree.pos(token);
        return pos == Upos.VERB || pos == Upos.AUX;
    }

    /// Who is the subject of the clause in which a verb or noun stands.
    List<PartyMention> subject(int word) {
        SentenceClause clause = sentence.around(word);
        if (clause == null) {
            return List.of();
        }
        for (int subject : clause.surface()) {
            List<PartyMention> named = phrase(subject);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /// Whose act a noun is: who stands beside it without a preposition, behind "by", or, if that
    /// tells who does it, "from".
    List<PartyMention> owners(int noun, boolean fromIsOwner) {
        for (int child : tree.children(noun)) {
            boolean beside =
                    switch (tree.relation(child)) {
                        case NMOD, COMPOUND, AMOD, FLAT, DET -> !isGoverned(child);
                        default -> false;
                    };
            boolean named =
                    isGoverned(child, SmallWord.AGENT)
                            || fromIsOwner && isGoverned(child, SmallWord.SOURCE);
            if (beside || named) {
                List<PartyMention> owners = phrase(child);
                if (!owners.isEmpty()) {
                    return owners;
                }
            }
        }
        return governed(noun, SmallWord.AGENT);
    }

    /// The prepositions of a word.
    private List<Integer> prepositions(int token) {
        return tree.children(token).stream()
                .filter(child -> tree.is(child, DependencyRelation.CASE))
                .toList();
    }

    private boolean isGoverned(int token) {
        return prepositions(token).stream().anyMatch(p -> kinds.isAny(p, Dividers.GOVERNORS));
    }

    private boolean isGoverned(int token, SmallWord kind) {
        return prepositions(token).stream().anyMatch(p -> kinds.is(p, kind));
    }

    /// Whom the head of a phrase or what stands beside it names: "Iranian officials" are Iran.
    List<PartyMention> phrase(int head) {
        return phrase(head, false);
    }

    private List<PartyMention> phrase(int head, boolean where) {
        Set<PartyMention> found = new LinkedHashSet<>();
        core(head, found, 0, where);
        return withPartners(found);
    }

    private void core(int head, Set<PartyMention> found, int depth, boolean where) {
        if (depth > DEEPEST) {
            return;
        }
        List<PartyMention> own = at(head, where);
        if (!own.isEmpty()) {
            found.addAll(own);
        } else {
            for (int child : tree.children(head)) {
                boolean modifies =
                        switch (tree.relation(child)) {
                            case COMPOUND, AMOD, FLAT, DET, APPOS, NUMMOD, DEP -> true;
                            case NMOD -> isOwner(child);
                            default -> false;
                        };
                if (modifies && found.isEmpty()) {
                    core(child, found, depth + 1, where);
                }
            }
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, DependencyRelation.CONJ) && !isVerb(child)) {
                core(child, found, depth + 1, where);
            }
        }
    }

    /// Whether a noun tells whose its head is: without a preposition, or behind "of".
    private boolean isOwner(int noun) {
        return prepositions(noun).stream()
                .noneMatch(p ->
                        kinds.isAny(p, Dividers.GOVERNORS) && !kinds.is(p, SmallWord.GENITIVE));
    }

    /// With those that "and" joins, and that share the words of a pronoun for several.
    private List<PartyMention> withPartners(Set<PartyMention> found) {
        List<PartyMention> all = new ArrayList<>();
        for (PartyMention mention : mentions) {
            for (PartyMention each : found) {
                boolean partner =
                        mention.first() == each.first() || mention.joined() == each.joined();
                if (partner && !all.contains(mention)) {
                    all.add(mention);
                }
            }
        }
        return all;
    }

    private List<PartyMention> at(int token, boolean where) {
        List<PartyMention> found = new ArrayList<>();
        Run word = tree.wordRun(token);
        for (PartyMention mention : mentions) {
            if (mention.first() < word.end()
                    && Math.max(mention.end(), mention.first() + 1) > word.first()
                    && (where || mention.form() != Wording.PLACE)) {
                found.add(mention);
            }
        }
        return found;
    }

    /// Whom a preposition of the kind names on a verb or on what hangs on it: who does it to the
    /// subject, "by".
    List<PartyMention> governed(int verb, SmallWord kind) {
        SentenceClause clause = sentence.at(verb);
        if (kind == SmallWord.AGENT && clause != null && clause.passive()) {
            for (int agent : clause.subjects()) {
                List<PartyMention> named = phrase(agent);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return mentions.stream()
                .filter(m -> m.isGovernedBy(kind) && m.first() > verb)
                .filter(m -> tree.run().contains(m.first()) && tree.isUnder(m.first(), verb))
                .findFirst()
                .map(m -> Roles.group(mentions, m))
                .orElse(List.of());
    }

    /// Whom a verb or noun is aimed at: its objects from the nearest to the farthest, then what
    /// hangs on them; nobody of the sources.
    List<PartyMention> objects(int head, List<PartyMention> sources) {
        List<PartyMention> found = objects(head, sources, 0, false);
        return found.isEmpty() ? objects(head, sources, 0, true) : found;
    }

    private List<PartyMention> objects(
            int head, List<PartyMention> sources, int depth, boolean where) {
        if (depth > DEEPEST) {
            return List.of();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int child : tree.children(head)) {
                if (round(child) != round) {
                    continue;
                }
                if (tree.is(child, DependencyRelation.CCOMP)) {
                    List<PartyMention> told = others(subject(child), sources);
                    if (!told.isEmpty()) {
                        return told;
                    }
                }
                if (where || !isWhere(child)) {
                    List<PartyMention> found = others(phrase(child, where), sources);
                    if (found.isEmpty()) {
                        found = objects(child, sources, depth + 1, where);
                    }
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /// Objects come before what follows a preposition, clauses come last; ROUNDS for what is no
    /// object.
    private int round(int child) {
        return switch (tree.relation(child)) {
            case OBJ, IOBJ -> 0;
            case NMOD, OBL, AMOD, COMPOUND -> isGoverned(child, SmallWord.AGENT) ? ROUNDS : 1;
            case XCOMP, CCOMP -> 2;
            case ACL, ADVCL -> 3;
            default -> ROUNDS;
        };
    }

    private boolean isWhere(int token) {
        int governors = prepositions(token).stream().mapToInt(kinds::at).reduce(0, (a, b) -> a | b);
        return Dividers.tellsWhere(governors)
                || isGoverned(token, SmallWord.TIME) && !isGoverned(token, SmallWord.TARGET);
    }

    private static List<PartyMention> others(List<PartyMention> found, List<PartyMention> sources) {
        return found.stream()
                .filter(m -> m.party() instanceof Party party && !Roles.names(sources, party))
                .toList();
    }
}
