package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Interruption;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;

/// The trees of a document's sentences, each made when it is first asked for: most sentences need
/// none. For one document and one thread.
public final class Trees {
    private final Document document;
    private final SentenceGrammar grammar;
    private final List<Atom> atoms;
    private final Map<Integer, SentenceTree> trees = new HashMap<>();

    /// @param atoms what is one word, in order
    public Trees(Document document, SentenceGrammar grammar, List<Atom> atoms) {
        this.atoms = atoms;
        this.document = document;
        this.grammar = grammar;
    }

    SentenceGrammar grammar() {
        return grammar;
    }

    /// The tree of a sentence.
    public SentenceTree of(Sentence sentence) {
        Interruption.check();
        return trees.computeIfAbsent(
                sentence.index(),
                index -> grammar.tree(document.tokens(), sentence.run(), within(sentence.run())));
    }

    private List<Atom> within(Run run) {
        int first = firstFrom(run.first());
        int end = first;
        while (end < atoms.size() && run.contains(atoms.get(end).run())) {
            end++;
        }
        return atoms.subList(first, end);
    }

    /// The first atom that begins at or behind a token.
    private int firstFrom(int token) {
        int low = 0;
        int high = atoms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (atoms.get(middle).run().first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The tree of the sentence in which a token stands.
    public SentenceTree at(int token) {
        return of(document.sentenceOf(token));
    }
}
