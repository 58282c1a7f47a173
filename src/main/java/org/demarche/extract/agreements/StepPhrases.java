package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.grammar.SentenceTree;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.NoAgreement;
import org.jspecify.annotations.Nullable;

/// The phrases that tell a step of an agreement: "signed", "entered into force".
final class StepPhrases {
    static final int FAR = 18;

    private final Document document;
    private final AgreementNamings namings;
    private final AgreementWords words;
    private final Trees trees;

    StepPhrases(Document document, AgreementWords words, AgreementNamings namings, Trees trees) {
        this.document = document;
        this.words = words;
        this.trees = trees;
        this.namings = namings;
    }

    /// Those of a sentence.
    List<Hit> of(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        int token = sentence.first();
        while (token < sentence.end()) {
            Hit hit = document.wordAt(token, Category.AGREEMENT_STATUS);
            token = hit == null ? token + 1 : hit.end();
            if (hit != null && !isNone(hit)) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /// Whether the phrase tells something else: "ended with the declaration".
    private static boolean isNone(Hit hit) {
        LexicalEntry entry = hit.word(Category.AGREEMENT_STATUS);
        return entry != null && entry.meaning() instanceof NoAgreement;
    }

    /// All rows of the longest that begins at the token.
    List<Hit> rows(Hit longest) {
        List<Hit> rows = new ArrayList<>();
        for (Hit hit : document.hits().get(longest.first())) {
            LexicalEntry entry = hit.word(Category.AGREEMENT_STATUS);
            if (entry != null && hit.end() == longest.end()) {
                rows.add(hit);
            }
        }
        return rows;
    }

    /// The agreement of the sentence that stands nearest to the phrase, null if none stands near.
    @Nullable AgreementNaming nearest(Hit hit, Sentence sentence) {
        AgreementNaming nearest = null;
        int least = FAR;
        for (AgreementNaming naming : near(hit, sentence)) {
            if (hit.first() < naming.last() && naming.first() < hit.end()) {
                if (hit.first() >= naming.end()) {
                    return naming;
                }
                continue;
            }
            int distance =
                    naming.first() >= hit.end()
                            ? naming.first() - hit.end()
                            : hit.first() - naming.last() + 1;
            if (distance < least && !isOfOther(hit, naming)) {
                least = distance;
                nearest = naming;
            }
        }
        return nearest;
    }

    /// Whether the step is one of something else, or another clause names the agreement: "suspended
    /// exports because Spain broke the treaty".
    private boolean isOfOther(Hit hit, AgreementNaming naming) {
        SentenceTree tree = trees.at(hit.first());
        int verb = tree.top(hit.first(), hit.end());
        int name = tree.top(naming.first(), naming.end());
        if (tree.pos(verb) != Upos.VERB) {
            return false;
        }
        int subject = tree.child(verb, DependencyRelation.NSUBJ);
        if (subject >= 0 && !naming.run().contains(subject) && isLaw(subject)) {
            return true;
        }
        int object = tree.child(verb, DependencyRelation.OBJ);
        boolean other =
                object >= hit.end()
                        && tree.pos(object) == Upos.NOUN
                        && !naming.run().contains(object)
                        && !tree.isUnder(name, object);
        for (int at = name; at >= 0 && at != verb && !other; at = tree.head(at)) {
            other = tree.is(at, DependencyRelation.ADVCL) && tree.isUnder(at, verb);
        }
        return other;
    }

    private boolean isLaw(int token) {
        return words.isLaw(token) || token > 0 && words.isLaw(token - 1);
    }

    private List<AgreementNaming> near(Hit hit, Sentence sentence) {
        int end = Math.min(sentence.end(), hit.end() + FAR);
        List<AgreementNaming> before = namings.within(Run.between(sentence.first(), end));
        int from = before.size();
        while (from > 0 && before.get(from - 1).last() > hit.first() - FAR) {
            from--;
        }
        return before.subList(from, before.size());
    }
}
