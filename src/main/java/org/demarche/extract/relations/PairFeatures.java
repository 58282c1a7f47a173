package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Party;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.text.Document;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Morph;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// What is seen of two mentions in one part of a sentence, for the model of acts: the path between
/// them in the tree, the words on it and beside it, what the tables and the finder of deeds say.
final class PairFeatures {
    private static final int MANY_BETWEEN = 3;

    private static final Set<Upos> CONTENT =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.AUX, Upos.ADJ, Upos.ADV);

    private static final Set<DependencyRelation> DEPENDENT =
            EnumSet.of(
                    DependencyRelation.OBJ,
                    DependencyRelation.XCOMP,
                    DependencyRelation.CCOMP,
                    DependencyRelation.NSUBJ,
                    DependencyRelation.OBL,
                    DependencyRelation.NMOD,
                    DependencyRelation.COMPOUND,
                    DependencyRelation.AMOD,
                    DependencyRelation.ADVMOD);

    private final Document document;
    private final Tokens tokens;
    private final SentenceTree tree;
    private final Dividers kinds;
    private final List<PartyMention> mentions;
    private final List<Predicate> predicates;
    private final List<Deed> deeds;
    private final Set<String> scenery;

    PairFeatures(Document document, SentenceTree tree, Dividers kinds, Scene scene) {
        this.document = document;
        tokens = document.tokens();
        this.tree = tree;
        this.kinds = kinds;
        mentions = scene.mentions();
        predicates = scene.predicates();
        deeds = scene.deeds();
        scenery = scenery(scene.segment());
    }

    /// The path between two mentions.
    PairPath path(PartyMention source, PartyMention target) {
        return new PairPath(tree, tokens, source, target);
    }

    /// What is seen of a pair.
    String[] of(PartyMention source, PartyMention target) {
        Set<String> seen = new LinkedHashSet<>();
        PairPath pair = path(source, target);
        int top = pair.top();
        List<Integer> fromSource = pair.fromSource();
        List<Integer> fromTarget = pair.fromTarget();
        String roles = pair.role(fromSource) + ">" + pair.role(fromTarget);
        String sides = pair.path(fromSource) + ">" + pair.path(fromTarget);
        seen.add("roles=" + roles);
        seen.add("path=" + sides);
        seen.add("top=" + lemma(top));
        seen.add("toppos=" + tree.pos(top) + (tree.has(top, Morph.PASSIVE) ? "p" : "") + roles);
        seen.add("toproles=" + lemma(top) + roles);
        ofSide("s", pair, fromSource, seen);
        ofSide("t", pair, fromTarget, seen);
        ofClause(top, seen);
        for (int at : fromTarget) {
            ofClause(at, seen);
        }
        String mood = mood(top);
        seen.add("mood=" + mood);
        seen.add("moodtop=" + mood + lemma(top));
        ofActs(top, fromSource, fromTarget, roles, mood, seen);
        ofKinds(top, fromTarget, mood, seen);
        ofDeeds(source, target, seen);
        ofOrder(source, target, seen);
        seen.addAll(scenery);
        return seen.toArray(String[]::new);
    }

    /// All words of a scene that name no party, and each two of which one hangs on the other: they
    /// tell what it is about where the path between two parties does not.
    private Set<String> scenery(Segment segment) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tree.wordOf(i) == i && CONTENT.contains(tree.pos(i)) && !isMention(i)) {
                seen.add("word=" + lemma(i));
                for (int child : tree.children(i)) {
                    if (DEPENDENT.contains(tree.relation(child)) && !isMention(child)) {
                        seen.add("words=" + lemma(i) + "+" + lemma(child));
                    }
                }
            }
        }
        return seen;
    }

    private String lemma(int word) {
        return tree.lemma(word);
    }

    private void ofSide(String side, PairPath pair, List<Integer> path, Set<String> seen) {
        seen.add(side + "depth=" + Math.min(path.size(), PairPath.FARTHEST));
        for (int i = 0; i < path.size(); i++) {
            int word = path.get(i);
            if (i == 0) {
                seen.add(side + "rel=" + tree.relation(word) + pair.marker(word));
            } else {
                seen.add(side + "on=" + lemma(word));
                seen.add("on=" + lemma(word));
                seen.add(side + "onrel=" + lemma(word) + pair.marker(path.get(i - 1)));
            }
        }
        if (!path.isEmpty()) {
            int last = path.getLast();
            seen.add(side + "top=" + (path.size() > 1 ? lemma(last) : "self") + pair.marker(last));
        }
    }

    /// The words beside a verb or noun: its objects, particles, auxiliaries, what it governs.
    private void ofClause(int head, Set<String> seen) {
        for (int child : tree.children(head)) {
            switch (tree.relation(child)) {
                case OBJ, XCOMP, COMPOUND, NSUBJ, ADVMOD, AMOD, AUX, COP, FIXED, CCOMP -> {
                    if (!isMention(child)) {
                        seen.add("with=" + lemma(child));
                        seen.add("both=" + lemma(head) + "+" + lemma(child));
                    }
                }
                case OBL, NMOD -> {
                    if (!isMention(child)) {
                        seen.add("obl=" + lemma(child));
                    }
                }
                default -> {}
            }
        }
        int governor = tree.head(head);
        if (governor >= 0) {
            seen.add("under=" + lemma(governor));
            seen.add("chain=" + lemma(governor) + ">" + lemma(head));
        }
    }

    private boolean isMention(int word) {
        for (PartyMention mention : mentions) {
            if (mention.first() <= word && word < mention.end()) {
                return true;
            }
        }
        return false;
    }

    private void ofActs(
            int top,
            List<Integer> fromSource,
            List<Integer> fromTarget,
            String roles,
            String mood,
            Set<String> seen) {
        for (Predicate predicate : predicates) {
            int anchor = tree.wordOf(tree.top(predicate.first(), predicate.end()));
            String act = predicate.act() + (predicate.isVerb() ? "v" : "n");
            seen.add("any=" + predicate.act());
            String where = null;
            if (anchor == top) {
                where = "top";
                seen.add("topact=" + act + roles);
            } else if (fromTarget.contains(anchor)) {
                where = "target";
            } else if (fromSource.contains(anchor)) {
                where = "source";
            } else if (tree.head(anchor) == top) {
                where = "child" + tree.relation(anchor);
            } else if (tree.isUnder(top, anchor)) {
                where = "above";
            } else if (!fromTarget.isEmpty() && fromTarget.contains(tree.head(anchor))) {
                where = "beside";
            }
            if (where != null) {
                seen.add("act=" + act + "@" + where);
                seen.add("near=" + predicate.act());
                seen.add("actmood=" + predicate.act() + mood + mood(anchor));
            }
        }
    }

    /// What words beside a verb make of it: negated, planned and the like.
    private String mood(int head) {
        StringBuilder mood = new StringBuilder();
        for (int child : tree.children(head)) {
            LexicalEntry entry = document.entryAt(child, Category.MODALITY);
            if (entry != null && child < head) {
                mood.append(entry.value()).append(' ');
            }
        }
        return mood.toString();
    }

    /// What kinds of doings and things the tables make of the words on the path and of their
    /// objects.
    private void ofKinds(int top, List<Integer> fromTarget, String mood, Set<String> seen) {
        Set<String> doings = new LinkedHashSet<>();
        Set<String> things = new LinkedHashSet<>();
        List<Integer> heads = new ArrayList<>(fromTarget);
        heads.add(top);
        for (int head : heads) {
            addKinds(head, Category.ACT_VERB, doings);
            addKinds(head, Category.ACT_OBJECT, things);
            for (int child : tree.children(head)) {
                addKinds(child, Category.ACT_VERB, doings);
                addKinds(child, Category.ACT_OBJECT, things);
            }
        }
        for (String doing : doings) {
            seen.add("doing=" + doing);
            seen.add("doingmood=" + doing + mood);
            for (String thing : things) {
                seen.add("done=" + doing + "+" + thing);
            }
        }
        for (String thing : things) {
            seen.add("thing=" + thing);
            seen.add("topthing=" + lemma(top) + "+" + thing);
        }
    }

    private void addKinds(int token, Category category, Set<String> kinds) {
        LexicalEntry entry = document.entryAt(token, category);
        if (entry != null) {
            kinds.addAll(List.of(entry.value().split("\\+")));
        }
    }

    private void ofDeeds(PartyMention source, PartyMention target, Set<String> seen) {
        for (Deed deed : deeds) {
            if (has(deed.sources(), source) && has(deed.targets(), target)) {
                seen.add("deed=" + deed.act());
                seen.add("deed");
                seen.add("deedby=" + deed.act() + deed.rule());
            }
            if (has(deed.sources(), target) && has(deed.targets(), source)) {
                seen.add("turned=" + deed.act());
                seen.add("turned");
            }
            if (deed.targets().isEmpty()
                    && has(deed.sources(), source)
                    && has(deed.sources(), target)) {
                seen.add("together=" + deed.act());
            }
        }
    }

    private static boolean has(List<Party> parties, PartyMention mention) {
        Party own = mention.party();
        return own != null && parties.stream().anyMatch(p -> p.id().equals(own.id()));
    }

    private void ofOrder(PartyMention source, PartyMention target, Set<String> seen) {
        boolean before = source.first() < target.first();
        int from = before ? source.end() : target.end();
        int to = before ? target.first() : source.first();
        int between = 0;
        for (PartyMention mention : mentions) {
            between += mention.first() >= from && mention.end() <= to ? 1 : 0;
        }
        seen.add("order=" + before + Math.min(between, MANY_BETWEEN));
        seen.add("forms=" + source.form() + target.form());
        seen.add("joined=" + (source.joined() >= 0 && source.joined() == target.joined()));
        boolean report = kinds.within(from, Math.max(from, to), Divider.REPORT);
        boolean parted = kinds.within(from, Math.max(from, to), SmallWord.SUBORDINATOR);
        seen.add("between=" + report + parted);
    }
}
