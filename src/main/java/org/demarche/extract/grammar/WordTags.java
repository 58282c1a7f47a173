package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;

/// The parts of speech of a document's tokens before anything is known of it, by sentence when they
/// are first asked for. For one document and one thread.
public final class WordTags {
    private final Document document;
    private final SentenceGrammar grammar;
    private final Map<Integer, Upos[]> tags = new HashMap<>();

    public WordTags(Document document, SentenceGrammar grammar) {
        this.document = document;
        this.grammar = grammar;
    }

    /// Whether a capitalised word would be a verb if it were written small, and is no speaker.
    public boolean isVerbIfSmall(int token) {
        boolean given = document.wordAt(token, Category.GIVEN_NAME) != null;
        if (given || isReportVerb(token - 1) || isReportVerb(token + 1)) {
            return false;
        }
        Sentence sentence = document.sentenceOf(token);
        Upos[] tags = grammar.tags(document.tokens(), sentence.run(), token);
        return tags[token - sentence.first()] == Upos.VERB;
    }

    private boolean isReportVerb(int token) {
        return token >= 0
                && token < document.tokens().size()
                && document.wordAt(token, Category.REPORT_VERB) != null;
    }

    /// The part of speech of a token.
    public Upos at(int token) {
        Sentence sentence = document.sentenceOf(token);
        Upos[] own =
                tags.computeIfAbsent(
                        sentence.index(), i -> grammar.tags(document.tokens(), sentence.run(), -1));
        return own[token - sentence.first()];
    }
}
