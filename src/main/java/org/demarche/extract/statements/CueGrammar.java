package org.demarche.extract.statements;

import java.util.Set;
import org.demarche.domain.Act;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Tells by the small words around it whether a word that can report does so where it stands: it
/// can be a noun there, or be denied, or only be meant to happen. For one document.
record CueGrammar(Document document) {
    private static final int REACH = 3;

    private static final Set<SmallWord> BEFORE_NOUN =
            Set.of(
                    SmallWord.DETERMINER,
                    SmallWord.POSSESSIVE,
                    SmallWord.DEMONSTRATIVE,
                    SmallWord.PLACE,
                    SmallWord.GENITIVE,
                    SmallWord.COMPANION,
                    SmallWord.AGENT,
                    SmallWord.TOPIC,
                    SmallWord.CAUSE,
                    SmallWord.PREPOSITION);

    private static final Set<SmallWord> AFTER_NOUN =
            Set.of(
                    SmallWord.AUXILIARY,
                    SmallWord.PASSIVE,
                    SmallWord.GENITIVE,
                    SmallWord.AND,
                    SmallWord.OR,
                    SmallWord.AGENT,
                    SmallWord.RELATIVE);

    /// Whether the word, which can be both, is a noun and not a verb.
    boolean isNoun(Hit word, int from) {
        Tokens tokens = document.tokens();
        int before = beforeAdverbs(word.first(), from);
        if (before < from) {
            return false;
        }
        if (!isThat(before) && document.isSmall(before, BEFORE_NOUN) || tokens.isNumber(before)) {
            return true;
        }
        boolean subject =
                document.isSmall(before, SmallWord.AUXILIARY)
                        || document.isSmall(before, SmallWord.RELATIVE)
                        || document.wordAt(before, Category.PRONOUN) != null
                        || document.wordAt(before, Category.COMPLEMENTIZER) != null
                        || tokens.isCapitalised(before);
        return !subject
                && word.end() < tokens.size()
                && (document.isSmall(word.end(), AFTER_NOUN)
                        || document.wordAt(word.end(), Category.MODALITY) != null
                        || tokens.is(word.end(), ',')
                        || tokens.is(word.end(), '.'));
    }

    /// Whether the verb is said not to have happened.
    boolean isDenied(int verb, int from) {
        for (int i = Math.max(from, verb - REACH); i < verb; i++) {
            Hit hit = document.wordAt(i, Category.MODALITY);
            if (hit != null
                    && hit.word(Category.MODALITY) instanceof LexicalEntry entry
                    && entry.is(ModalityWord.NEGATED)
                    && leadsTo(hit.end(), verb)) {
                return true;
            }
            LexicalEntry refusal = document.entryAt(i, Category.REPORT_VERB);
            if (refusal != null && refusal.is(Act.REJECT) && leadsTo(i + 1, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsTo(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (!document.isSmall(
                    i, Set.of(SmallWord.ADVERB, SmallWord.AUXILIARY, SmallWord.PURPOSE))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the verb only says what for: "to warn".
    boolean isPurpose(int verb, int from) {
        int before = beforeAdverbs(verb, from);
        LexicalEntry entry =
                before < from ? null : document.entryAt(before, Category.COMPLEMENTIZER);
        return entry != null && entry.is(Complementizer.PURPOSE);
    }

    private int beforeAdverbs(int token, int from) {
        int at = token - 1;
        while (at >= from
                && document.isSmall(at, SmallWord.ADVERB)
                && !document.isSmall(at, SmallWord.AUXILIARY)) {
            at--;
        }
        return at;
    }

    private boolean isThat(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return entry != null && entry.is(Complementizer.THAT);
    }
}
