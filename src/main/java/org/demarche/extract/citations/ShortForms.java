package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.nlp.Tokens;

/// Finds the short forms of agreements that a document explains in brackets wherever it uses them.
final class ShortForms {
    private final Document document;
    private final Tokens tokens;

    ShortForms(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// Adds the places where a short form, once explained, stands alone.
    List<AgreementNaming> added(List<AgreementNaming> namings) {
        List<AgreementNaming> all = new ArrayList<>(namings);
        Set<Integer> taken = new TreeSet<>();
        namings.forEach(n -> {
            for (int i = n.first(); i < n.last(); i++) {
                taken.add(i);
            }
        });
        for (AgreementNaming naming : namings) {
            for (String form : naming.shortForms()) {
                Tokens sought = Tokens.of(form);
                for (int i = 0; i + sought.size() <= tokens.size(); i++) {
                    if (isAt(sought, i)
                            && !taken.contains(i)
                            && document.wordAt(i, Category.AGREEMENT_NOUN) == null) {
                        all.add(naming.shortenedTo(new Run(i, i + sought.size())));
                        taken.add(i);
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt(AgreementNaming::first));
        return all;
    }

    private boolean isAt(Tokens sought, int token) {
        for (int i = 0; i < sought.size(); i++) {
            if (!sought.word(i).equals(tokens.word(token + i))) {
                return false;
            }
        }
        return sought.size() > 0
                && sought.word(0).toUpperCase(Locale.ROOT).charAt(0) == sought.word(0).charAt(0);
    }
}
