package org.demarche.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Lemmas that a language's pack tells form by form. Immutable.
final class IrregularForms {
    private static final String ANY = "";

    private final Map<String, String> lemmas = new HashMap<>();

    IrregularForms(LanguagePack pack) {
        this(pack.entries(Category.IRREGULAR_FORM));
    }

    IrregularForms(List<LexicalEntry> entries) {
        for (LexicalEntry entry : entries) {
            String pos = entry.column(Column.POS);
            lemmas.put(key(entry.form(), pos == null ? ANY : pos), entry.value());
        }
    }

    private static String key(String form, String pos) {
        return pos + ':' + form.toLowerCase(Locale.ROOT);
    }

    /// The lemma of a form, null if the pack tells none.
    @Nullable String lemma(String form, Upos pos) {
        if (lemmas.isEmpty() || pos == Upos.PROPN) {
            return null;
        }
        String lemma = lemmas.get(key(form, pos.name()));
        if (lemma == null && pos == Upos.AUX) {
            lemma = lemmas.get(key(form, Upos.VERB.name()));
        }
        return lemma == null ? lemmas.get(key(form, ANY)) : lemma;
    }
}
