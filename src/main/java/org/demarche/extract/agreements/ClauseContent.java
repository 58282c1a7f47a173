package org.demarche.extract.agreements;

import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Quotation;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a document says that an article says: "Pasal 4 perjanjian tersebut berisi …", "under
/// Article 5, …", "article 4 on mutual support".
final class ClauseContent {
    private static final int ADVERBS = 3;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    ClauseContent(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// The tokens of what it says, null if the text only names it.
    ///
    /// @param after the token after the article and its agreement
    @Nullable Run of(ClauseNaming clause, int after) {
        Sentence sentence = document.sentenceOf(clause.first());
        Run rest = Run.between(after, limit(clause, sentence));
        int begin = begin(clause, rest, sentence);
        if (begin < 0) {
            return null;
        }
        int end = isTopic(after) ? comma(Run.between(begin, rest.end())) : rest.end();
        while (end > begin && !tokens.isWord(end - 1) && !tokens.isNumber(end - 1)) {
            end--;
        }
        return end - begin < 2 ? null : new Run(begin, end);
    }

    /// The end of the sentence, or of the quotation in which the article is named.
    private int limit(ClauseNaming clause, Sentence sentence) {
        for (Quotation quotation : sentence.quotations()) {
            Span inner = quotation.inner();
            if (inner.contains(tokens.begin(clause.first()))) {
                return Math.min(sentence.end(), tokens.at(inner.end()));
            }
        }
        return sentence.end();
    }

    /// The first token of what it says in the rest of the sentence, -1 if it says nothing there.
    private int begin(ClauseNaming clause, Run rest, Sentence sentence) {
        if (rest.isEmpty()) {
            return -1;
        }
        int after = rest.first();
        int verb = afterVerb(rest);
        if (verb > 0) {
            return verb;
        }
        int at = tokens.is(after, ',') ? after + 1 : after;
        if (document.isSmall(at, SmallWord.RELATIVE)) {
            int said = afterVerb(Run.between(at + 1, rest.end()));
            return said > 0 ? said : at + 1;
        }
        if (tokens.is(after, ':')) {
            return after + 1;
        }
        if (isTopic(after)) {
            return after + 1;
        }
        if (tokens.is(after, ',') && isUnder(clause, sentence)) {
            return after + 1;
        }
        return -1;
    }

    private boolean isTopic(int token) {
        return document.isSmall(token, SmallWord.TOPIC)
                || words.isPhrase(token, AgreementPhrase.ABOUT);
    }

    private boolean isUnder(ClauseNaming clause, Sentence sentence) {
        int before = clause.first() - 1;
        while (before > sentence.first() && document.isSmall(before, SmallWord.DETERMINER)) {
            before--;
        }
        for (int i = Math.max(sentence.first(), before - 3); i <= before; i++) {
            Hit under = words.phraseAt(i, AgreementPhrase.UNDER);
            if (under != null && under.end() == before + 1) {
                return true;
            }
        }
        return false;
    }

    /// The token after a verb by which an article says something, -1 if none stands there.
    private int afterVerb(Run rest) {
        int first = rest.first();
        for (int at = first; at < Math.min(rest.end(), first + ADVERBS); at++) {
            Hit verb = words.phraseAt(at, AgreementPhrase.CONTENT);
            if (verb != null) {
                return afterComplementizer(Run.between(verb.end(), rest.end()));
            }
            boolean aside =
                    document.isSmall(at, SmallWord.ADVERB)
                            || document.isSmall(at, SmallWord.AUXILIARY)
                            || (at > first && document.isSmall(at - 1, SmallWord.ADVERB));
            if (!aside) {
                return -1;
            }
        }
        return -1;
    }

    private int afterComplementizer(Run rest) {
        int at = rest.first();
        while (at < rest.end()
                && (tokens.is(at, ',')
                        || tokens.is(at, ':')
                        || isThat(at)
                        || document.isSmall(at, SmallWord.TOPIC))) {
            Hit that = document.wordAt(at, Category.COMPLEMENTIZER);
            at = that == null ? at + 1 : that.end();
        }
        return at;
    }

    private boolean isThat(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return entry != null
                && entry.is(Complementizer.THAT)
                && !document.isSmall(token, SmallWord.CONDITION);
    }

    private int comma(Run rest) {
        int at = rest.first();
        while (at < rest.end() && !tokens.is(at, ',') && !tokens.is(at, ';')) {
            at++;
        }
        return at;
    }
}
