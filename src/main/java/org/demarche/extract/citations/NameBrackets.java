package org.demarche.extract.citations;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.nlp.Tokens;

/// Reads the short forms and the year that stand in brackets right behind an agreement's name.
final class NameBrackets {
    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    NameBrackets(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// Takes up what stands in brackets right after the name; gives the token after it.
    ///
    /// @param limit the token after all that can belong to the name
    int read(AgreementNamingBuilder name, int limit) {
        int open = name.last;
        Run inside = document.brackets().from(open);
        if (inside == null || inside.end() >= limit) {
            return open;
        }
        for (Run form : document.brackets().forms(open)) {
            int first = form.first();
            if (!tokens.isNumber(first) || form.length() > 1 || tokens.isGlued(first + 1)) {
                name.shortForms.add(document.words(form));
            } else if (words.isYear(first)) {
                name.year = Integer.parseInt(tokens.word(first));
            }
        }
        name.last = inside.end() + 1;
        return name.last;
    }
}
