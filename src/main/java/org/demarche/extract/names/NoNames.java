package org.demarche.extract.names;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;

/// Tells the capitalised words that name nobody and nothing, whatever they look like. For one
/// document.
public final class NoNames {
    private static final int SHORTEST_OUTLET = 5;
    private static final int LONGEST_COMMON = 5;
    private static final int TITLE = 8;

    /// Words that are shorter may stand small within a title.
    private static final int LONG = 5;

    private static final Set<Category> COMMON =
            EnumSet.of(
                    Category.INSTITUTION,
                    Category.AGREEMENT_NOUN,
                    Category.CLAUSE_NOUN,
                    Category.NUMBER);

    private final Document document;
    private final Tokens tokens;

    public NoNames(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// Whether the words, which look like a name of the type, are none.
    boolean has(Run run, NameType type) {
        int first = run.first();
        boolean single = run.length() == 1;
        boolean person = type == NameType.PERSON;
        return single && (tokens.word(first).length() < 2 || isCommon(first))
                || person && (hasNumber(run) || isOutlet(run))
                || isAgreement(run)
                || person && isOfTitle(first)
                || (run.length() <= 2 || person) && isOnlyCommon(run);
    }

    /// A single word that the language has in another use.
    private boolean isCommon(int token) {
        Hit hit = document.wordAt(token, COMMON);
        return hit != null && hit.length() == 1;
    }

    /// Words that are all written small elsewhere: capitals of a headline or a sentence.
    private boolean isOnlyCommon(Run run) {
        if (run.length() > LONGEST_COMMON) {
            return false;
        }
        for (int i = run.first(); i < run.end(); i++) {
            if (!document.common().contains(tokens.lower(i))
                    || tokens.isAllCapitals(i)
                    || document.wordAt(i, Category.GIVEN_NAME) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNumber(Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words are the name of the site that the article is from.
    private boolean isOutlet(Run run) {
        String url = document.article().url();
        if (url == null) {
            return false;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = run.first(); i < run.end(); i++) {
            joined.append(tokens.lower(i));
        }
        return joined.length() >= SHORTEST_OUTLET
                && url.indexOf(joined + ".", url.indexOf("//") + 1) > 0
                && url.indexOf(joined + ".") < url.indexOf('/', url.indexOf("//") + 2);
    }

    /// Whether a name begins within what an agreement's title says it is about: "nota kesepahaman
    /// (MoU) tentang Pekerja Sektor Domestik".
    public boolean isOfTitle(int first) {
        boolean title = true;
        for (int i = first - 1; title && i >= Math.max(1, first - TITLE); i--) {
            if (document.isSmall(i, SmallWord.TOPIC)) {
                return endsAgreement(i - 1);
            }
            title =
                    tokens.isCapitalised(i)
                            || tokens.isWord(i)
                                    && tokens.word(i).length() < LONG
                                    && document.wordAt(i, Category.REPORT_VERB) == null;
        }
        return false;
    }

    private boolean endsAgreement(int last) {
        boolean bracket = tokens.is(last, ')');
        for (int i = last; i > Math.max(0, last - (bracket ? TITLE : 2)); i--) {
            if (document.wordAt(i, Category.AGREEMENT_NOUN) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgreement(Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            if (document.wordAt(i, Category.AGREEMENT_NOUN) != null) {
                return true;
            }
        }
        return false;
    }
}
