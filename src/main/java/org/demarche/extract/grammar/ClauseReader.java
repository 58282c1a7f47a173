package org.demarche.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.ClauseMood;
import org.demarche.language.LexicalEntry;

/// Reads the clauses of a document's sentences, each when it is first asked for. For one document
/// and one thread.
public final class ClauseReader {
    private final Document document;
    private final Trees trees;
    private final Dividers kinds;
    private final MoodWords moods;
    private final Map<Integer, SentenceClauses> clauses = new HashMap<>();

    public ClauseReader(Document document, Trees trees) {
        this.document = document;
        this.trees = trees;
        kinds = new Dividers(document);
        moods = trees.grammar().moods();
    }

    /// The small words and other dividers of the document.
    public Dividers kinds() {
        return kinds;
    }

    /// The clauses of a sentence.
    public SentenceClauses of(Sentence sentence) {
        return clauses.computeIfAbsent(sentence.index(), index -> read(sentence));
    }

    /// The tree of the sentence in which a token stands.
    public SentenceTree tree(int token) {
        return trees.at(token);
    }

    /// The clauses of the sentence in which a token stands.
    public SentenceClauses at(int token) {
        return of(document.sentenceOf(token));
    }

    /// How what some words tell is meant; they themselves take no part in that.
    public Mood mood(Run words) {
        SentenceClauses sentence = at(words.first());
        SentenceClause clause = sentence.around(words.first());
        if (clause == null || words.contains(clause.moodWord())) {
            return Mood.ASSERTED;
        }
        SentenceClause condition = sentence.condition(clause);
        return new Mood(
                clause.mood().modality(),
                condition == null ? null : document.span(condition.words()),
                clause.moodWord());
    }

    /// Whether a verb denies what its clause tells.
    public boolean isDenial(int token) {
        LexicalEntry entry = moods.of(document.tokens(), trees.at(token), token);
        return entry != null && entry.is(ClauseMood.DENIED);
    }

    private SentenceClauses read(Sentence sentence) {
        ClauseTree tree = new ClauseTree(trees.of(sentence));
        ClauseWords words = new ClauseWords(document, kinds, moods, tree);
        new ControlRepairs(words).mend();
        new OrderRepairs(words).mend();
        new CueRepairs(words).mend();
        ClauseLinks links =
                new ClauseLinks(
                        words, trees.grammar().passiveHasAuxiliary(), sentence.quotations());
        ClauseRoles roles = new ClauseRoles(words, links);
        ClauseMoods own = new ClauseMoods(words, links);
        ReportedWords reported = new ReportedWords(words, links);
        List<SentenceClause> all = new ArrayList<>();
        for (int verb : links.predicates()) {
            ClauseMoods.Meant mood = own.of(verb);
            List<Integer> addressees = roles.addressees(verb);
            all.add(
                    new SentenceClause(
                            verb,
                            tree.span(verb),
                            roles.isPassive(verb),
                            links.link(verb),
                            links.parent(verb),
                            roles.subjects(verb),
                            roles.objects(verb),
                            addressees,
                            mood.mood(),
                            mood.word(),
                            reported.of(verb, addressees)));
        }
        return new SentenceClauses(tree, all);
    }
}
