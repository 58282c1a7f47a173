package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import org.demarche.grammar.DependencyRelation;
import org.demarche.language.Category;
import org.demarche.language.ClauseMood;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// How what each clause of a sentence tells is meant: by its own words, by the verb above, by the
/// clause from which it inherits. For one sentence.
final class ClauseMoods {
    private static final Meant ASSERTED = new Meant(ClauseMood.ASSERTED, -1);

    private final ClauseWords words;
    private final ClauseTree tree;
    private final ClauseLinks links;
    private final Map<Integer, Meant> told = new HashMap<>();

    /// @param word what tells it, -1 if nothing does
    record Meant(ClauseMood mood, int word) {}

    ClauseMoods(ClauseWords words, ClauseLinks links) {
        this.words = words;
        tree = words.tree();
        this.links = links;
    }

    Meant of(int verb) {
        Meant known = told.get(verb);
        if (known == null) {
            told.put(verb, ASSERTED);
            known = find(verb);
            told.put(verb, known);
        }
        return known;
    }

    private Meant find(int verb) {
        Meant own = own(verb);
        if (own != null && own.mood.isNegative()) {
            return own;
        }
        int parent = links.parent(verb);
        Link link = links.link(verb);
        Meant above = parent < 0 ? ASSERTED : of(parent);
        boolean infinite = parent >= 0 && !hasSubject(verb) && !words.isFinite(verb);
        Meant governed =
                link == Link.REPORTED || link == Link.QUOTED ? governed(parent, verb) : null;
        if (governed != null && governed.mood.isNegative()) {
            return governed;
        }
        boolean dependent =
                link == Link.PURPOSE
                        || link == Link.REPORTED
                                && (infinite || !words.isFinite(verb) && governed != null);
        boolean untrue = link == Link.REPORTED && parent >= 0 && !tree.isVerbal(parent);
        if ((dependent && !(governed != null && !isOwn(above, parent)) || untrue)
                && above.mood.isNegative()) {
            return above;
        }
        if (link == Link.CONDITION) {
            return new Meant(ClauseMood.CONDITIONAL, condition(verb));
        }
        int condition = conditionOn(verb);
        if (condition >= 0 && (condition < verb || own != null || governed != null)) {
            return new Meant(ClauseMood.CONDITIONAL, condition);
        }
        if (governed != null) {
            return governed;
        }
        if (own != null) {
            return own;
        }
        return switch (link) {
            case PURPOSE -> new Meant(ClauseMood.PLANNED, verb);
            case JOINED ->
                    above.mood.isNegative() || hasSubject(verb) && above.mood == ClauseMood.PLANNED
                            ? ASSERTED
                            : above;
            case TIME ->
                    above.mood == ClauseMood.ASSERTED || above.mood.isNegative()
                            ? ASSERTED
                            : new Meant(ClauseMood.PLANNED, verb);
            default -> ASSERTED;
        };
    }

    /// Whether a word of the clause itself tells its mood, and not the verb above.
    private boolean isOwn(Meant mood, int verb) {
        return mood.word >= 0 && tree.isUnder(mood.word, verb);
    }

    private boolean hasSubject(int verb) {
        return words.subject(verb) >= 0;
    }

    private int condition(int verb) {
        return tree.span(verb).first();
    }

    private int conditionOn(int verb) {
        for (int child : links.predicates()) {
            if (links.parent(child) == verb && links.link(child) == Link.CONDITION) {
                return condition(child);
            }
        }
        return -1;
    }

    /// What the verb above makes of its clause.
    private @Nullable Meant governed(int parent, int verb) {
        LexicalEntry entry = parent < 0 ? null : words.mood(parent);
        Meant asked = whether(verb);
        if (asked != null) {
            return asked;
        }
        if (entry == null
                || entry.has(Trait.CLAUSE_OWN)
                || entry.has(Trait.CLAUSE_INFINITE)
                        && (words.isFinite(verb)
                                || hasSubject(verb) && standsAlone(verb, parent))) {
            return null;
        }
        ClauseMood mood = entry.as(ClauseMood.class);
        return mood == ClauseMood.ASSERTED ? null : new Meant(mood, parent);
    }

    /// Whether a clause with a subject is none whose subject is who is asked.
    private boolean standsAlone(int verb, int parent) {
        return tree.has(verb, DependencyRelation.AUX)
                || tree.has(parent, DependencyRelation.OBJ)
                || tree.has(parent, DependencyRelation.IOBJ);
    }

    /// A question that is asked with "whether".
    private @Nullable Meant whether(int verb) {
        for (int child : tree.children(verb)) {
            boolean asks =
                    child < verb
                            && tree.is(child, DependencyRelation.MARK)
                            && words.mood(child) instanceof LexicalEntry entry
                            && entry.is(ClauseMood.CONDITIONAL);
            if (asks) {
                return new Meant(ClauseMood.CONDITIONAL, child);
            }
        }
        return null;
    }

    /// What a clause's own words make of it, null if nothing.
    private @Nullable Meant own(int verb) {
        Meant own = null;
        for (int child : tree.children(verb)) {
            Meant found = byWord(child, verb);
            if (found == null && isArgument(child)) {
                found = negating(child);
            }
            if (found != null && (own == null || found.mood.isNegative())) {
                own = found;
            }
        }
        return own;
    }

    private boolean isArgument(int word) {
        return switch (tree.relation(word)) {
            case NSUBJ, OBJ, IOBJ, OBL -> true;
            default -> false;
        };
    }

    /// "No ship", "neither of them".
    private @Nullable Meant negating(int noun) {
        if (negates(noun)) {
            return new Meant(ClauseMood.NEGATED, noun);
        }
        for (int child : tree.children(noun)) {
            boolean determines =
                    switch (tree.relation(child)) {
                        case DET, CC, ADVMOD, NMOD -> child < noun;
                        default -> false;
                    };
            if (determines && negates(child)) {
                return new Meant(ClauseMood.NEGATED, child);
            }
        }
        return null;
    }

    private boolean negates(int word) {
        return words.ownMood(word) == ClauseMood.NEGATED;
    }

    private @Nullable Meant byWord(int child, int verb) {
        boolean beside =
                switch (tree.relation(child)) {
                    case AUX, ADVMOD, MARK, CC, CASE, DET, DISCOURSE, COP -> true;
                    default -> false;
                };
        ClauseMood mood = beside ? words.ownMood(child) : null;
        if (mood == null) {
            return tree.is(child, DependencyRelation.AUX) && isToBe(child, verb)
                    ? new Meant(ClauseMood.PLANNED, child)
                    : null;
        }
        LexicalEntry phrase = words.entry(child, Category.MODALITY);
        if (phrase != null && phrase.has(Trait.BACKSHIFT_YES)) {
            boolean shifted = isReported(verb) && conditionOn(verb) < 0;
            return new Meant(shifted ? ClauseMood.PLANNED : ClauseMood.CONDITIONAL, child);
        }
        return new Meant(mood, child);
    }

    private boolean isReported(int verb) {
        for (int at = verb; at >= 0; at = links.parent(at)) {
            Link link = links.link(at);
            if (link == Link.REPORTED) {
                return true;
            }
            if (link == Link.RELATIVE || link == Link.QUOTED) {
                return false;
            }
        }
        return false;
    }

    /// "It is to be signed".
    private boolean isToBe(int auxiliary, int verb) {
        return words.is(auxiliary, SmallWord.PASSIVE)
                && tree.children(verb).stream()
                        .anyMatch(c ->
                                c == auxiliary + 1
                                        && tree.is(c, DependencyRelation.MARK)
                                        && words.is(c, SmallWord.PURPOSE));
    }
}
