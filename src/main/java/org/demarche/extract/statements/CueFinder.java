package org.demarche.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Quotation;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the cues of a sentence outside its quotations. A verb that reports only now and then is a
/// cue only beside a quotation or before a reported clause.
final class CueFinder {
    private static final int CLAUSE_REACH = 12;
    private static final int QUOTE_REACH = 14;
    private static final int ASIDE = 9;

    private final Document document;
    private final Tokens tokens;
    private final CueGrammar grammar;
    private final Complements complements;

    CueFinder(Document document, Complements complements) {
        this.document = document;
        tokens = document.tokens();
        this.complements = complements;
        grammar = new CueGrammar(document);
    }

    List<Cue> cues(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        int token = sentence.first();
        while (token < sentence.end()) {
            Quotation quotation = quotationAt(sentence, token);
            if (quotation != null && isFree(sentence, quotation)) {
                token = Math.max(token + 1, tokens.at(quotation.outer().end()));
                continue;
            }
            Cue cue = quotation == null ? cueAt(sentence, token) : null;
            if (cue != null) {
                cues.add(cue);
            }
            token = cue == null ? token + 1 : cue.end();
        }
        return cues;
    }

    private @Nullable Quotation quotationAt(Sentence sentence, int token) {
        int offset = tokens.begin(token);
        for (Quotation quotation : sentence.quotations()) {
            if (quotation.outer().contains(offset)) {
                return quotation;
            }
        }
        return null;
    }

    private @Nullable Cue cueAt(Sentence sentence, int token) {
        Hit attribution = document.wordAt(token, Category.ATTRIBUTION);
        if (attribution != null
                && attribution.word(Category.ATTRIBUTION) instanceof LexicalEntry entry) {
            return new Cue(token, attribution.end(), entry, false);
        }
        Hit verb = document.wordAt(token, Category.REPORT_VERB);
        if (verb == null
                || !(verb.word(Category.REPORT_VERB) instanceof LexicalEntry entry)
                || isCompounded(verb.first())) {
            return null;
        }
        if (tokens.isCapitalised(token)
                && token > sentence.first()
                && !tokens.isAllCapitals(token)
                && !entry.has(Trait.SUBJECT_AFTER)) {
            return null;
        }
        return reports(sentence, verb, entry) ? new Cue(token, verb.end(), entry, true) : null;
    }

    /// Whether the word ends a longer one, as in "self-declared".
    private boolean isCompounded(int token) {
        return token > 1
                && tokens.is(token - 1, '-')
                && tokens.isGlued(token)
                && tokens.isGlued(token - 1);
    }

    private boolean reports(Sentence sentence, Hit verb, LexicalEntry entry) {
        boolean quoted = quoteNear(sentence, verb);
        if (grammar.isDenied(verb.first(), sentence.first())) {
            return false;
        }
        if (entry.has(Trait.NOUN_YES) && !quoted && complements.isNoun(verb)) {
            return isThat(verb.end()) && complements.isMark(verb.end());
        }
        if (quoted || isAside(sentence, verb)) {
            return true;
        }
        if (entry.has(Trait.NEEDS_WORDS)) {
            return wordsFollow(sentence, verb) || takes(verb, entry);
        }
        boolean clause =
                entry.has(Trait.NEEDS_QUOTE)
                        ? isThat(verb.end())
                        : clauseFollows(sentence, verb.end()) || complements.hasClause(verb);
        if (clause) {
            return true;
        }
        return !grammar.isPurpose(verb.first(), sentence.first())
                && !complements.isPassive(verb)
                && (!complements.isOfSomething(verb) || wordsFollow(sentence, verb))
                && (entry.column(Column.NEEDS) == null || takes(verb, entry));
    }

    /// Whether the verb has an object or an infinitive that it reports.
    private boolean takes(Hit verb, LexicalEntry entry) {
        return entry.has(Trait.TO_CONTENT) && complements.hasInfinitive(verb)
                || entry.has(Trait.OBJECT_CONTENT) && complements.hasObject(verb);
    }

    /// Whether words in quotation marks follow in the same clause.
    private boolean wordsFollow(Sentence sentence, Hit verb) {
        for (Quotation quotation : sentence.quotations()) {
            int first = tokens.at(quotation.outer().begin());
            if (first >= verb.end() && first - verb.end() <= CLAUSE_REACH) {
                for (int i = verb.end(); i < first; i++) {
                    if (tokens.is(i, ',')) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean isThat(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return entry != null && entry.is(Complementizer.THAT);
    }

    /// Whether the verb stands in words set aside by commas, as in ", he added."
    private boolean isAside(Sentence sentence, Hit verb) {
        int end = verb.end();
        while (end < sentence.end() && end - verb.end() < ASIDE && !isStop(end)) {
            end++;
        }
        if (end < sentence.end() && !isStop(end)) {
            return false;
        }
        for (int i = verb.first() - 1; i > sentence.first(); i--) {
            if (tokens.is(i, ',')) {
                boolean subject =
                        verb.first() - i > 1
                                ? document.wordAt(i + 1, Category.PRONOUN) != null
                                        || tokens.isCapitalised(i + 1)
                                : end - verb.end() > 0;
                return subject && end - i - 1 <= ASIDE;
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        return tokens.is(token, ',') || tokens.is(token, '.');
    }

    private boolean quoteNear(Sentence sentence, Hit verb) {
        int from = tokens.begin(Math.max(sentence.first(), verb.first() - QUOTE_REACH));
        int to = tokens.end(Math.min(sentence.end(), verb.end() + QUOTE_REACH) - 1);
        return sentence.quotations().stream()
                .anyMatch(q ->
                        q.outer().begin() < to && q.outer().end() > from && isFree(sentence, q));
    }

    private boolean clauseFollows(Sentence sentence, int token) {
        for (int i = token; i < Math.min(sentence.end(), token + CLAUSE_REACH); i++) {
            if (isThat(i)) {
                return true;
            }
            if (tokens.is(i, ',') || tokens.is(i, ':')) {
                return i == token;
            }
        }
        return false;
    }

    /// Whether a quotation stands by itself as somebody's words and is not a part of a sentence: it
    /// opens the sentence, or follows a comma, a colon or a cue, and is more than a few words.
    boolean isFree(Sentence sentence, Quotation quotation) {
        int first = tokens.at(quotation.inner().begin());
        int end = Math.max(first, tokens.at(quotation.inner().end()));
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        if (words == 0) {
            return false;
        }
        boolean stopped = end > first && ",.?!…".indexOf(tokens.word(end - 1).charAt(0)) >= 0;
        int before = tokens.at(quotation.outer().begin()) - 1;
        boolean opens =
                before < sentence.first()
                        || ",:;.-–—\"”".indexOf(tokens.word(before).charAt(0)) >= 0
                        || endsInReportVerb(before);
        boolean capital = tokens.isCapitalised(first);
        return opens && (words >= 4 || stopped) && (capital || stopped || words >= 6);
    }

    private boolean endsInReportVerb(int token) {
        return document.wordAt(token, Category.REPORT_VERB) != null;
    }
}
