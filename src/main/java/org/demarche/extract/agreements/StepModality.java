package org.demarche.extract.agreements;

import java.util.Locale;
import org.demarche.domain.Modality;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells whether a step of an agreement was taken, is planned, or was not taken.
final class StepModality {
    private static final int REACH = 3;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    StepModality(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// By the phrase itself, else by the words right before it.
    Modality of(Hit hit, LexicalEntry phrase, Sentence sentence) {
        if (phrase.has(Trait.ANNOUNCED_YES)) {
            boolean not =
                    phrase.has(Trait.NEGATED_YES) || before(hit, sentence) == Modality.NEGATED;
            return not ? Modality.NEGATED : Modality.PLANNED;
        }
        Modality before = before(hit, sentence);
        boolean purpose =
                hit.first() > sentence.first()
                        && document.isSmall(hit.first() - 1, SmallWord.PURPOSE);
        if (before == null) {
            before = purpose ? Modality.PLANNED : Modality.ASSERTED;
        }
        return before;
    }

    private @Nullable Modality before(Hit hit, Sentence sentence) {
        @Nullable Modality found = null;
        int begin = Math.max(sentence.first(), hit.first() - REACH);
        for (int at = hit.first() - 1; at >= begin && !tokens.is(at, ','); at--) {
            Hit possible = words.phraseAt(at, AgreementPhrase.POSSIBLE);
            LexicalEntry could = possible == null ? null : possible.word(Category.AGREEMENT_PHRASE);
            String sort = could == null ? null : could.column(Column.MODALITY);
            Modality open = sort == null ? Modality.CONDITIONAL : modality(sort);
            if (open == Modality.NEGATED || open == Modality.DENIED) {
                return open;
            }
            if (found == null && could != null) {
                found = open;
            }
            LexicalEntry entry = document.entryAt(at, Category.MODALITY);
            if (entry != null && (found == null || entry.is(ModalityWord.NEGATED))) {
                found = modality(entry.value());
            }
            if (found == null && words.isPhrase(at, AgreementPhrase.DUTY)) {
                found = Modality.PLANNED;
            }
        }
        return found;
    }

    private static Modality modality(String name) {
        return Modality.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
