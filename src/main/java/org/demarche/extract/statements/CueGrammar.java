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

/// Tells by the small words around it whether a word that can report does so where it stands: it
/// can be a noun there, or be denied, or only be meant to happen. For one document.
record CueGrammar(Document document) {
    private static final int REACH = 3;

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
}
