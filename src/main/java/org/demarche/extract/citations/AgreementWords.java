package org.demarche.extract.citations;

import java.util.Set;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.extract.text.Sense;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.NoAgreement;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of which names of agreements are made, as a document has them.
public final class AgreementWords {
    private static final int LONGEST_TOPIC = 8;
    private static final Set<Category> NO_NAME =
            Set.of(
                    Category.FUNCTION_WORD,
                    Category.REPORT_VERB,
                    Category.OFFICE,
                    Category.HONORIFIC,
                    Category.TITLE_MODIFIER,
                    Category.MONTH,
                    Category.WEEKDAY,
                    Category.MODALITY,
                    Category.CLAUSE_NOUN,
                    Category.AGREEMENT_STATUS,
                    Category.AGREEMENT_PHRASE,
                    Category.AGREEMENT_NOUN);

    private final Document document;
    private final Tokens tokens;
    private final Partners partners;

    public AgreementWords(Document document, Cast cast) {
        this.document = document;
        partners = new Partners(document, cast);
        tokens = document.tokens();
    }

    /// Whoever is named there.
    public Partners partners() {
        return partners;
    }

    /// The longest topic that ends before the token and begins at or after `from`.
    @Nullable Hit topicBefore(int end, int from) {
        for (int first = Math.max(from, end - LONGEST_TOPIC); first < end; first++) {
            for (Hit hit : document.hits().get(first)) {
                if (hit.end() == end && hit.word(Category.TOPIC) != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    public @Nullable Hit topicAt(int token) {
        return token < tokens.size() ? document.wordAt(token, Category.TOPIC) : null;
    }

    boolean isYear(int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        String word = tokens.word(token);
        return word.length() == 4
                && (word.startsWith("1") || word.startsWith("20"))
                && word.compareTo("1600") > 0
                && tokens.isNumber(token);
    }

    /// The phrase of the value that begins at the token.
    public @Nullable Hit phraseAt(int token, AgreementPhrase value) {
        if (token >= 0 && token < tokens.size()) {
            for (Hit hit : document.hits().get(token)) {
                LexicalEntry entry = hit.word(Category.AGREEMENT_PHRASE);
                if (entry != null && entry.is(value)) {
                    return hit;
                }
            }
        }
        return null;
    }

    public boolean isPhrase(int token, AgreementPhrase value) {
        return phraseAt(token, value) != null;
    }

    public boolean isHyphen(int token) {
        return token >= 0
                && token < tokens.size()
                && (tokens.is(token, '-') || tokens.is(token, '–') || tokens.is(token, '—'));
    }

    /// Where the owner of what begins at the token ends, before its "'s"; the token if it has none.
    public int ownerEnd(int token) {
        return OwnerEnding.before(document, token - 1) + 1;
    }

    /// A capitalised word that is no word of the language known here, nor a person.
    boolean isProper(int token) {
        return isTitleWord(token) && !partners.isPerson(token);
    }

    /// A capitalised word that is no word of the language known here.
    boolean isTitleWord(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.isWord(token)
                && tokens.isCapitalised(token)
                && document.wordAt(token, Category.AGREEMENT_NOUN) == null
                && document.hits().get(token).stream()
                        .noneMatch(h ->
                                h.length() == 1
                                        && h.sense() instanceof Sense.Word(LexicalEntry entry)
                                        && NO_NAME.contains(entry.category()));
    }

    /// Whether a law begins at the token.
    public boolean isLaw(int token) {
        LexicalEntry noun = document.entryAt(token, Category.AGREEMENT_NOUN);
        return noun != null && noun.is(NoAgreement.LAW);
    }
}
