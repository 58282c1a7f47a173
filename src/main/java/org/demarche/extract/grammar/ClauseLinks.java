package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Span;
import org.demarche.extract.text.Quotation;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// Which words of a sentence are predicates, and how their clauses hang together. For one sentence.
final class ClauseLinks {
    private final ClauseWords words;
    private final ClauseTree tree;
    private final List<Quotation> quotations;
    private final boolean passiveHasAuxiliary;
    private final Set<Integer> predicates = new LinkedHashSet<>();
    private final Map<Integer, Link> found = new HashMap<>();

    /// @param words of the mended tree
    /// @param passiveHasAuxiliary whether the language tells a passive by its auxiliary
    ClauseLinks(ClauseWords words, boolean passiveHasAuxiliary, List<Quotation> quotations) {
        this.words = words;
        tree = words.tree();
        this.quotations = quotations;
        this.passiveHasAuxiliary = passiveHasAuxiliary;
        tree.words().stream().filter(this::opensClause).forEach(predicates::add);
    }

    /// In order.
    Set<Integer> predicates() {
        return predicates;
    }

    boolean isPredicate(int word) {
        return predicates.contains(word);
    }

    private boolean opensClause(int word) {
        if (words.isVerb(word)) {
            return true;
        }
        boolean clause =
                switch (tree.relation(word)) {
                    case ROOT, CCOMP, ADVCL, ACL, PARATAXIS, CONJ, XCOMP, CSUBJ -> true;
                    default -> false;
                };
        return tree.has(word, DependencyRelation.COP)
                || clause && (words.subject(word) >= 0 || tree.has(word, DependencyRelation.EXPL));
    }

    /// The predicate of the clause above, -1 if there is none.
    int parent(int predicate) {
        int at = tree.head(predicate);
        while (at >= 0 && !isPredicate(at)) {
            at = tree.head(at);
        }
        return at;
    }

    Link link(int predicate) {
        Link known = found.get(predicate);
        if (known != null) {
            return known;
        }
        Link link = byTree(predicate);
        boolean content = link == Link.REPORTED || link == Link.MAIN;
        Link own = content && isQuotedApart(predicate) ? Link.QUOTED : link;
        found.put(predicate, own);
        return own;
    }

    /// Whether a quotation has the predicate and not the one above in it.
    private boolean isQuotedApart(int predicate) {
        int parent = parent(predicate);
        return parent >= 0
                && quotations.stream()
                        .map(Quotation::inner)
                        .anyMatch(q -> within(q, predicate) && !within(q, parent));
    }

    private boolean within(Span span, int word) {
        int offset = words.tokens().begin(word);
        return span.begin() <= offset && offset < span.end();
    }

    private Link byTree(int predicate) {
        int parent = parent(predicate);
        if (parent < 0) {
            return Link.MAIN;
        }
        if (tree.is(predicate, DependencyRelation.CONJ) && tree.head(predicate) == parent) {
            boolean content = hasThat(predicate) && !tree.has(predicate, DependencyRelation.CC);
            return content ? Link.REPORTED : Link.JOINED;
        }
        if (words.isCondition(predicate)) {
            return Link.CONDITION;
        }
        if (isRelative(predicate)) {
            return Link.RELATIVE;
        }
        boolean complement = takesComplement(predicate, parent);
        return switch (tree.relation(predicate)) {
            case CCOMP, XCOMP, CSUBJ, OBJ, NSUBJ -> {
                Link marked = complement ? null : marked(predicate);
                if (words.governs(parent) && marked != Link.PURPOSE && !isMarkedFirst(predicate)) {
                    marked = null;
                }
                if (parent < predicate && marked == null && isApart(predicate)) {
                    yield Link.ASIDE;
                }
                yield marked == null || marked == Link.PURPOSE ? Link.REPORTED : marked;
            }
            case ACL -> {
                Link marked = marked(predicate);
                Link apart = isApart(predicate) ? Link.ASIDE : Link.RELATIVE;
                yield hasThat(predicate) || complement
                        ? Link.REPORTED
                        : marked == null ? apart : marked;
            }
            case PARATAXIS, CONJ, LIST -> Link.JOINED;
            default -> {
                Link marked = marked(predicate);
                if (isListed(predicate, parent)) {
                    yield Link.JOINED;
                }
                yield complement
                        ? Link.REPORTED
                        : marked != null ? marked : hasThat(predicate) ? Link.REPORTED : Link.ASIDE;
            }
        };
    }

    private boolean isMarkedFirst(int predicate) {
        return tree.children(predicate).stream()
                .anyMatch(c ->
                        c < predicate
                                && (tree.is(c, DependencyRelation.MARK)
                                        || tree.is(c, DependencyRelation.CASE)));
    }

    /// "To go, to stay": an infinitive behind another one and a comma.
    private boolean isListed(int predicate, int parent) {
        return parent < predicate
                && marked(parent) == Link.PURPOSE
                && marked(predicate) == Link.PURPOSE
                && tree.head(predicate) == parent
                && words.isComma(tree.beforeSpan(predicate))
                && link(parent) == Link.REPORTED;
    }

    /// Whether an active participle stands behind a comma.
    private boolean isApart(int predicate) {
        return !tree.isPassive(predicate)
                && words.subject(predicate) < 0
                && words.isComma(tree.beforeSpan(predicate));
    }

    /// Whether the verb above governs such a clause, wherever the tree hangs it.
    private boolean takesComplement(int predicate, int parent) {
        LexicalEntry entry = words.mood(parent);
        if (predicate < parent
                || entry == null
                || entry.has(Trait.CLAUSE_OWN)
                || isApart(predicate)
                || isReduced(predicate)) {
            return false;
        }
        Link marked = marked(predicate);
        return marked == null
                || marked == Link.PURPOSE
                || marked == Link.CAUSE
                        && tree.children(predicate).stream()
                                .anyMatch(c -> words.is(c, SmallWord.GENITIVE));
    }

    /// Whether a passive lacks the auxiliary that its language needs: "signed by both".
    private boolean isReduced(int predicate) {
        return passiveHasAuxiliary
                && tree.isPassive(predicate)
                && !tree.has(predicate, DependencyRelation.AUX);
    }

    /// Whether the language tells a passive by its auxiliary.
    boolean passiveHasAuxiliary() {
        return passiveHasAuxiliary;
    }

    boolean hasThat(int predicate) {
        return tree.children(predicate).stream()
                .anyMatch(c ->
                        c < predicate
                                && words.is(c, Divider.THAT)
                                && !tree.is(c, DependencyRelation.DET));
    }

    private boolean isRelative(int predicate) {
        for (int child : tree.children(predicate)) {
            boolean that = words.is(child, Divider.THAT);
            boolean pronoun =
                    tree.is(predicate, DependencyRelation.ACL)
                            && !tree.is(child, DependencyRelation.MARK);
            if (child < predicate
                    && (opensRelative(child) && (!that || pronoun)
                            || tree.isNominal(child)
                                    && tree.children(child).stream()
                                            .anyMatch(c ->
                                                    opensRelative(c)
                                                            && !words.is(c, Divider.THAT)))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensRelative(int word) {
        return words.is(word, SmallWord.RELATIVE) && tree.pos(word) == Upos.PRON;
    }

    /// What the words before a predicate say of its clause, null if nothing.
    private @Nullable Link marked(int predicate) {
        for (int child : tree.children(predicate)) {
            boolean mark =
                    switch (tree.relation(child)) {
                        case MARK, CASE -> child < predicate;
                        case ADVMOD -> child < predicate && words.is(child, SmallWord.SUBORDINATOR);
                        default -> false;
                    };
            if (mark) {
                Link link = told(child);
                if (link != null) {
                    return link;
                }
            }
        }
        return null;
    }

    private @Nullable Link told(int word) {
        if (words.is(word, SmallWord.PURPOSE)) {
            return Link.PURPOSE;
        }
        boolean cause = words.is(word, SmallWord.CAUSE) || words.is(word, SmallWord.GENITIVE);
        if (cause && !words.is(word, SmallWord.TIME)) {
            return Link.CAUSE;
        }
        if (words.is(word, SmallWord.TIME)) {
            return Link.TIME;
        }
        return words.is(word, SmallWord.SUBORDINATOR) || words.is(word, SmallWord.BUT)
                ? Link.ASIDE
                : null;
    }

    /// The clause that a verb governs, -1 if it governs none.
    int complement(int verb) {
        return predicates.stream()
                .filter(p ->
                        parent(p) == verb && (link(p) == Link.REPORTED || link(p) == Link.QUOTED))
                .findFirst()
                .orElse(-1);
    }

    boolean hasComplement(int verb) {
        return complement(verb) >= 0;
    }

    /// The noun before the comma or relative with which a clause opens, -1 if there is none.
    int nounBefore(int predicate) {
        int at = tree.before(tree.span(predicate).first());
        while (at >= 0 && !tree.isNominal(at)) {
            if (isPredicate(at)) {
                return -1;
            }
            at = tree.before(at);
        }
        while (at >= 0
                && tree.pos(at) != Upos.PROPN
                && tree.head(at) >= 0
                && tree.head(at) < at
                && tree.isNominal(tree.head(at))
                && !isPredicate(tree.head(at))) {
            at = tree.head(at);
        }
        return at;
    }
}
