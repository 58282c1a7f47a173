package org.demarche.extract.citations;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Whether a noun for agreements points back at one or tells of a new one: "the treaty", "a
/// treaty", "perjanjian tersebut".
final class Definiteness {
    private static final int REACH = 4;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    Definiteness(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// "any treaty", "such agreements".
    boolean isGeneric(AgreementNamingBuilder name) {
        return before(name.first(), AgreementPhrase.GENERIC)
                || words.isPhrase(name.first() - 1, AgreementPhrase.GENERIC);
    }

    /// Whether the noun points back; null if nothing tells and it is but a word. What marks it
    /// behind the name becomes part of it.
    @Nullable Boolean of(AgreementNamingBuilder name) {
        for (int at : new int[] {name.end(), name.last}) {
            Hit mark =
                    name.noun.has(Trait.NAME_AFTER)
                            ? words.phraseAt(at, AgreementPhrase.DEFINITE)
                            : null;
            if (mark != null) {
                name.last = Math.max(name.last, mark.end());
                return true;
            }
        }
        if (name.noun.has(Trait.NAME_AFTER)) {
            boolean begins = document.sentenceOf(name.first()).first() == name.first();
            if (begins || document.isSmall(name.last, SmallWord.RELATIVE)) {
                return true;
            }
            return words.isPhrase(name.first() - 1, AgreementPhrase.INDEFINITE)
                    ? Boolean.FALSE
                    : null;
        }
        if (words.ownerEnd(name.first()) < name.first()
                || before(name.first(), AgreementPhrase.DEFINITE)) {
            return true;
        }
        return before(name.first(), AgreementPhrase.INDEFINITE) ? Boolean.FALSE : null;
    }

    /// Whether the phrase stands before the name with nothing but describing words between.
    private boolean before(int first, AgreementPhrase value) {
        int begin = document.sentenceOf(first).first();
        for (int at = first - 1; at >= Math.max(begin, first - REACH); at--) {
            if (words.isPhrase(at, value)) {
                return true;
            }
            boolean describes =
                    words.isHyphen(at)
                            || tokens.isNumber(at)
                            || (tokens.isWord(at)
                                    && !document.hits().get(at).stream()
                                            .anyMatch(Definiteness::isGrammar));
            if (!describes
                    || words.isPhrase(at, AgreementPhrase.DEFINITE)
                    || words.isPhrase(at, AgreementPhrase.INDEFINITE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGrammar(Hit hit) {
        return hit.word(Category.FUNCTION_WORD) != null
                || hit.word(Category.AGREEMENT_STATUS) != null
                || hit.word(Category.REPORT_VERB) != null
                || hit.word(Category.MODALITY) != null;
    }
}
