package org.demarche.extract.agreements;

import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Sentences in which an article named before cites another: "It cites Article 51 of …", "Pasal itu
/// merujuk pada Pasal 51 …".
final class CitingSentence {
    /// How many sentences a noun reaches back; a pronoun reaches one.
    private static final int REACH = 2;

    private final Document document;
    private final AgreementWords words;

    CitingSentence(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
    }

    /// What is cited with an article, from its naming to the end of the sentence, if that says that
    /// another cites it; else null.
    ///
    /// @param before the article named last before it
    @Nullable Run cited(ClauseNaming before, ClauseNaming cited) {
        Sentence sentence = document.sentenceOf(cited.first());
        Sentence earlier = document.sentenceOf(before.first());
        int back = sentence.index() - earlier.index();
        if (back < 1 || back > REACH) {
            return null;
        }
        int subject = noun(sentence.first());
        if (subject < 0 && back == 1 && before.first() == earlier.first()) {
            subject = pronoun(sentence.first());
        }
        Hit verb = subject < 0 ? null : words.phraseAt(subject, AgreementPhrase.CITES);
        return verb == null || verb.end() != cited.first()
                ? null
                : Run.between(cited.first(), sentence.end());
    }

    /// The token after "that article" or "pasal itu", -1 if there is none.
    private int noun(int first) {
        Hit noun = document.wordAt(first, Category.CLAUSE_NOUN);
        if (noun != null) {
            return end(words.phraseAt(noun.end(), AgreementPhrase.DEFINITE));
        }
        Hit mark = words.phraseAt(first, AgreementPhrase.DEFINITE);
        return mark == null ? -1 : end(document.wordAt(mark.end(), Category.CLAUSE_NOUN));
    }

    private int pronoun(int first) {
        return end(document.wordAt(first, Category.PRONOUN));
    }

    private static int end(@Nullable Hit hit) {
        return hit == null ? -1 : hit.end();
    }
}
