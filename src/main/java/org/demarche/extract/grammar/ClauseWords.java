package org.demarche.extract.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.ClauseMood;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What the tables and the tree of a sentence say of its words, as far as clauses hang on it.
final class ClauseWords {
    static final int OPENERS =
            Dividers.mask(
                    SmallWord.SUBORDINATOR,
                    SmallWord.TIME,
                    SmallWord.CONDITION,
                    SmallWord.CAUSE,
                    SmallWord.PURPOSE);

    static final int RELATIVES = Dividers.mask(SmallWord.RELATIVE, Divider.THAT);

    private final Document document;
    private final Tokens tokens;
    private final Dividers kinds;
    private final MoodWords moods;
    private final ClauseTree tree;

    /// What is a verb though it is tagged otherwise.
    private final Set<Integer> verbs = new HashSet<>();

    ClauseWords(Document document, Dividers kinds, MoodWords moods, ClauseTree tree) {
        this.document = document;
        tokens = document.tokens();
        this.kinds = kinds;
        this.moods = moods;
        this.tree = tree;
    }

    ClauseTree tree() {
        return tree;
    }

    Tokens tokens() {
        return tokens;
    }

    /// @param kind a small word or a divider
    boolean is(int word, Enum<?> kind) {
        return kinds.is(word, kind);
    }

    boolean isAny(int word, int mask) {
        return kinds.isAny(word, mask);
    }

    /// The word's entry of the category, null if it has none.
    @Nullable LexicalEntry entry(int word, Category category) {
        return document.entryAt(word, category);
    }

    /// What the word makes of a clause, null if nothing.
    @Nullable LexicalEntry mood(int word) {
        return moods.of(tokens, tree.original(), word);
    }

    /// The mood that a word tells of the clause in which it stands, null if it tells none.
    @Nullable ClauseMood ownMood(int word) {
        LexicalEntry entry = mood(word);
        LexicalEntry phrase = document.entryAt(word, Category.MODALITY);
        boolean looksSo = phrase != null && phrase.is(ModalityWord.NONE);
        return entry != null && entry.has(Trait.CLAUSE_OWN) && !looksSo
                ? entry.as(ClauseMood.class)
                : null;
    }

    /// Whether a verb says something or makes something of the clause it governs.
    boolean governs(int verb) {
        return isSaying(verb) || mood(verb) != null;
    }

    /// Takes a word for a verb that is tagged otherwise.
    void makeVerb(int word) {
        verbs.add(word);
    }

    /// The child of a word that is its subject, -1 if there is none.
    int subject(int word) {
        return tree.child(word, DependencyRelation.NSUBJ);
    }

    boolean isVerb(int word) {
        if (kinds.isAny(word, OPENERS) && !kinds.is(word, Divider.REPORT) && subject(word) < 0) {
            return false;
        }
        return switch (tree.relation(word)) {
            case AUX, COP, CASE, MARK, FIXED, FLAT, AMOD, COMPOUND, DET, CC, GOESWITH -> false;
            default ->
                    tree.isVerbal(word) && tree.wordRun(word).length() == 1
                            || verbs.contains(word)
                            || isCliticCue(word)
                            || tree.is(word, DependencyRelation.PARATAXIS)
                                    && kinds.is(word, Divider.REPORT);
        };
    }

    /// Whether it is a verb of saying with its subject written onto it.
    boolean isCliticCue(int word) {
        LexicalEntry entry = document.entryAt(word, Category.REPORT_VERB);
        return entry != null && entry.has(Trait.SUBJECT_CLITIC);
    }

    boolean isPredicate(int word) {
        return isVerb(word) || tree.has(word, DependencyRelation.COP);
    }

    boolean isSaying(int verb) {
        return kinds.is(verb, Divider.REPORT);
    }

    boolean isAddressing(int verb) {
        LexicalEntry entry = document.entryAt(verb, Category.REPORT_VERB);
        return entry != null && entry.has(Trait.OBJECT_ADDRESSEE);
    }

    boolean hasRelative(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> child < verb && kinds.is(child, SmallWord.RELATIVE));
    }

    boolean hasRelative(int first, int verb) {
        return kinds.within(first, Math.min(verb, first + 3), SmallWord.RELATIVE);
    }

    boolean isMarked(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c ->
                        c < verb
                                && (kinds.isAny(c, RELATIVES)
                                        || kinds.isAny(c, OPENERS) && tree.pos(c) != Upos.PART));
    }

    boolean isComma(int word) {
        return word >= 0 && tokens.is(word, ',');
    }

    /// The noun to which a word before a comma belongs.
    int phraseHead(int word, int from) {
        int at = word;
        while (tree.head(at) >= from && tree.head(at) < at && tree.isNominal(tree.head(at))) {
            at = tree.head(at);
        }
        return tree.isNominal(at) ? at : -1;
    }

    /// The noun without a preposition behind a comma before a verb, -1 if there is none.
    int subjectBehind(List<Integer> words, int comma, int verb) {
        int own = subject(verb);
        if (own > words.get(comma) && own < verb) {
            return own;
        }
        for (int i = comma + 1; words.get(i) < verb; i++) {
            int word = words.get(i);
            if (tree.is(word, DependencyRelation.CASE) || kinds.isAny(word, RELATIVES)) {
                return -1;
            }
            if (tree.isNominal(word) && tree.pos(word) != Upos.NUM) {
                return word;
            }
        }
        return -1;
    }

    /// Whether a word opens the clause that makes it a condition, or an auxiliary before its
    /// subject does.
    boolean isCondition(int verb) {
        int subject = subject(verb);
        for (int child : tree.children(verb)) {
            LexicalEntry entry = document.entryAt(child, Category.MODALITY);
            if (child < verb
                    && (kinds.is(child, SmallWord.CONDITION)
                                    && !kinds.is(child, SmallWord.AUXILIARY)
                            || entry != null
                                    && entry.has(Trait.OPENS_CONDITION)
                                    && !entry.has(Trait.SCOPE_INITIAL))) {
                return true;
            }
            if (tree.is(child, DependencyRelation.AUX)
                    && (tree.pos(child) == Upos.AUX || kinds.is(child, SmallWord.AUXILIARY))
                    && child < subject
                    && subject < verb) {
                return true;
            }
        }
        return false;
    }

    boolean isVerbAt(int token) {
        return tree.run().contains(token) && isVerb(token);
    }

    /// Whether a clause stands for itself: "that it goes", not "to go".
    boolean isFinite(int predicate) {
        for (int child : tree.children(predicate)) {
            LexicalEntry entry = entry(child, Category.COMPLEMENTIZER);
            if (child < predicate && entry != null && !entry.is(Complementizer.PURPOSE)) {
                return true;
            }
        }
        return false;
    }
}
