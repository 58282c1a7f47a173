package org.demarche.extract.citations;

import org.demarche.extract.text.Document;
import org.demarche.nlp.Tokens;

/// Reads the short forms and the year that stand in brackets right behind an agreement's name.
final class NameBrackets {
    private static final int LONGEST = 9;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    NameBrackets(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// Takes up a short form in brackets right after the name; gives the token after it.
    int read(AgreementNamingBuilder name, int limit) {
        int open = name.last;
        if (open >= limit || !tokens.is(open, '(')) {
            return open;
        }
        int begin = open + 1;
        for (int i = begin; i < Math.min(limit, open + LONGEST); i++) {
            boolean close = tokens.is(i, ')');
            if ((close || tokens.is(i, '/')) && i > begin) {
                if (!tokens.isNumber(begin) || i - begin > 1 || tokens.isGlued(begin + 1)) {
                    name.shortForms.add(document.words(document.span(begin, i)));
                } else if (words.isYear(begin)) {
                    name.year = Integer.parseInt(tokens.word(begin));
                }
                begin = i + 1;
            }
            if (close) {
                name.last = i + 1;
                return i + 1;
            }
        }
        return open;
    }
}
