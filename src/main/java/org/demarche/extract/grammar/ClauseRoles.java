package org.demarche.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;

/// Who does what to whom in each clause of a sentence, by its mended tree. For one sentence.
final class ClauseRoles {
    private static final int DEEPEST = 12;

    private final ClauseWords words;
    private final ClauseTree tree;
    private final ClauseLinks links;

    ClauseRoles(ClauseWords words, ClauseLinks links) {
        this.words = words;
        tree = words.tree();
        this.links = links;
    }

    /// Who does it.
    List<Integer> subjects(int verb) {
        if (words.isCliticCue(verb)) {
            return List.of(verb);
        }
        return isPassive(verb) ? agents(verb) : surface(verb, 0);
    }

    /// What agrees with the verb, its own words or those of a clause above.
    private List<Integer> surface(int verb, int depth) {
        int own = words.subject(verb);
        int parent = links.parent(verb);
        Link link = links.link(verb);
        if (own >= 0 && !words.is(own, SmallWord.RELATIVE)) {
            return isExpletive(own, verb) ? List.of() : phrase(own);
        }
        int expletive = tree.child(verb, DependencyRelation.EXPL);
        if (expletive >= 0) {
            return hasClause(verb) ? List.of() : List.of(expletive);
        }
        if (link == Link.RELATIVE) {
            return antecedent(verb);
        }
        if (depth > DEEPEST || parent < 0) {
            return List.of();
        }
        if ((link == Link.REPORTED || link == Link.CAUSE) && !isPassive(parent)) {
            int indirect = indirect(parent);
            List<Integer> asked = indirect < 0 ? ownObjects(parent) : phrase(indirect);
            asked = asked.isEmpty() ? given(parent) : asked;
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        return surface(parent, depth + 1);
    }

    /// "It is true that they left".
    private boolean isExpletive(int subject, int predicate) {
        return !tree.isVerbal(predicate) && tree.pos(subject) == Upos.PRON && hasClause(predicate);
    }

    private boolean hasClause(int predicate) {
        return tree.has(predicate, DependencyRelation.CCOMP)
                || tree.has(predicate, DependencyRelation.CSUBJ);
    }

    boolean isPassive(int verb) {
        if (tree.isPassive(verb) && !links.passiveHasAuxiliary()) {
            return true;
        }
        boolean auxiliary =
                tree.children(verb).stream()
                        .anyMatch(c ->
                                tree.is(c, DependencyRelation.AUX)
                                        && words.is(c, SmallWord.PASSIVE));
        return tree.isPassive(verb) && (auxiliary || words.subject(verb) < 0)
                || !agents(verb).isEmpty() && !tree.has(verb, DependencyRelation.OBJ);
    }

    private List<Integer> agents(int verb) {
        for (int child : tree.children(verb)) {
            if (isGoverned(child, SmallWord.AGENT)
                    && !tree.isVerbal(child)
                    && !words.is(child, Divider.DATE)) {
                return phrase(child);
            }
        }
        if (!links.passiveHasAuxiliary() && tree.isPassive(verb)) {
            for (int child : tree.children(verb)) {
                boolean bare =
                        switch (tree.relation(child)) {
                            case OBL, OBJ, ADVMOD, NMOD -> true;
                            default -> false;
                        };
                if (bare
                        && child > verb
                        && tree.span(child).first() == verb + 1
                        && tree.isNominal(child)
                        && !tree.has(child, DependencyRelation.CASE)
                        && !words.is(child, Divider.DATE)) {
                    return phrase(child);
                }
            }
        }
        return List.of();
    }

    /// Whom or what it is done to.
    List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            List<Integer> direct = direct(verb);
            return isAddressed(verb) ? direct : surface(verb, 0);
        }
        if (isAddressed(verb) && indirect(verb) < 0) {
            return List.of();
        }
        List<Integer> own = ownObjects(verb);
        return own.isEmpty() && !links.hasComplement(verb) ? governed(verb) : own;
    }

    private List<Integer> ownObjects(int verb) {
        List<Integer> direct = direct(verb);
        boolean lacks = direct.isEmpty() && links.link(verb) == Link.RELATIVE && isGap(verb);
        return lacks ? antecedent(verb) : direct;
    }

    private List<Integer> direct(int verb) {
        List<Integer> objects = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (tree.is(child, DependencyRelation.OBJ) && !links.isPredicate(child)) {
                if (words.is(child, SmallWord.RELATIVE) && child < verb) {
                    return links.link(verb) == Link.RELATIVE ? antecedent(verb) : List.of();
                }
                if (child != indirect(verb) && !words.is(child, Divider.DATE)) {
                    objects.addAll(phrase(child));
                }
            }
        }
        if (objects.isEmpty() && tree.hasClitic(verb) && !words.isCliticCue(verb)) {
            objects.add(verb);
        }
        return objects;
    }

    /// To whom something is given without a preposition, -1 if to nobody.
    private int indirect(int verb) {
        int indirect = tree.child(verb, DependencyRelation.IOBJ);
        if (indirect >= 0) {
            return indirect;
        }
        List<Integer> objects =
                tree.children(verb).stream()
                        .filter(c -> c > verb && tree.is(c, DependencyRelation.OBJ))
                        .toList();
        return objects.size() > 1 ? objects.getFirst() : -1;
    }

    /// Whether a relative clause has a subject of its own, so that it lacks its object.
    private boolean isGap(int verb) {
        int own = words.subject(verb);
        return own >= 0
                && !words.is(own, SmallWord.RELATIVE)
                && !links.hasComplement(verb)
                && tree.children(verb).stream()
                        .noneMatch(c ->
                                c < own
                                        && words.is(c, SmallWord.RELATIVE)
                                        && tree.has(c, DependencyRelation.CASE));
    }

    /// The party of a verb and its preposition: "comment on it".
    private List<Integer> governed(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, DependencyRelation.OBL)
                    && child > verb
                    && isGoverned(child, SmallWord.TARGET)
                    && !isGoverned(child, SmallWord.PLACE)
                    && !words.is(child, Divider.DATE)) {
                return isRecipient(child) && words.governs(verb) ? List.of() : phrase(child);
            }
        }
        return List.of();
    }

    /// To whom it is said or given, or of whom it is asked.
    List<Integer> addressees(int verb) {
        if (isPassive(verb)) {
            return isAddressed(verb) || !direct(verb).isEmpty() && links.passiveHasAuxiliary()
                    ? surface(verb, 0)
                    : List.of();
        }
        int indirect = indirect(verb);
        if (indirect >= 0) {
            return words.is(indirect, SmallWord.RELATIVE) ? antecedent(verb) : phrase(indirect);
        }
        if (isAddressed(verb)) {
            List<Integer> asked = ownObjects(verb);
            if (!asked.isEmpty()) {
                return asked;
            }
            int complement = links.complement(verb);
            int own = complement < 0 ? -1 : words.subject(complement);
            if (own >= 0 && !words.isFinite(complement)) {
                return isPassive(complement) ? List.of() : phrase(own);
            }
        }
        return given(verb);
    }

    /// Whether what the verb has for an object is who is addressed.
    private boolean isAddressed(int verb) {
        LexicalEntry report = words.entry(verb, Category.REPORT_VERB);
        LexicalEntry entry = words.mood(verb);
        return report != null && report.has(Trait.OBJECT_ADDRESSEE)
                || entry != null && entry.has(Trait.OBJECT_ADDRESSEE) && links.hasComplement(verb);
    }

    private List<Integer> given(int verb) {
        boolean gives = words.entry(verb, Category.ACT_VERB) != null || words.governs(verb);
        int complement = links.complement(verb);
        LexicalEntry entry = words.mood(verb);
        boolean asks = complement > verb && entry != null && entry.has(Trait.OBJECT_ADDRESSEE);
        if (entry != null && entry.has(Trait.OBJECT_ADDRESSEE) && !direct(verb).isEmpty()) {
            return List.of();
        }
        for (int child : tree.children(verb)) {
            if (tree.is(child, DependencyRelation.OBL)) {
                boolean transitive = tree.has(verb, DependencyRelation.OBJ);
                boolean to = isRecipient(child) && (words.governs(verb) || transitive);
                if (to
                        || asks
                                && child > verb
                                && child < complement
                                && !words.is(child, Divider.DATE)
                                && !isGoverned(child, SmallWord.PLACE)) {
                    return phrase(child);
                }
            }
            if (gives && tree.is(child, DependencyRelation.OBJ)) {
                for (int inner : tree.children(child)) {
                    if (tree.is(inner, DependencyRelation.NMOD)
                            && isRecipient(inner)
                            && !isGoverned(inner, SmallWord.PURPOSE)) {
                        return phrase(inner);
                    }
                }
            }
        }
        return List.of();
    }

    private boolean isRecipient(int noun) {
        return isGoverned(noun, SmallWord.RECIPIENT)
                && !isGoverned(noun, SmallWord.PLACE)
                && !words.is(noun, Divider.DATE);
    }

    private boolean isGoverned(int noun, SmallWord kind) {
        return tree.children(noun).stream()
                .anyMatch(c -> tree.is(c, DependencyRelation.CASE) && words.is(c, kind));
    }

    /// The noun to which a relative clause belongs.
    private List<Integer> antecedent(int verb) {
        int head = tree.head(verb);
        if (tree.is(verb, DependencyRelation.ACL) && head >= 0 && !links.isPredicate(head)) {
            return List.of(head);
        }
        int noun = links.nounBefore(verb);
        return noun < 0 ? List.of() : List.of(noun);
    }

    /// A noun and those that "and" joins with it.
    private List<Integer> phrase(int noun) {
        Set<Integer> found = new LinkedHashSet<>();
        add(noun, found, 0);
        return List.copyOf(found);
    }

    private void add(int noun, Set<Integer> found, int depth) {
        found.add(noun);
        for (int child : tree.children(noun)) {
            if (depth < DEEPEST
                    && tree.is(child, DependencyRelation.CONJ)
                    && tree.isNominal(child)
                    && !links.isPredicate(child)) {
                add(child, found, depth + 1);
            }
        }
    }
}
