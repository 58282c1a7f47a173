package org.demarche.extract;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Modality;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells which word makes something negated, conditional or planned. For one document.
record ModalityReasons(Document document) {
    /// @param condition the words of the condition, null if there is none
    /// @param within where the word stands
    void add(ReasonList reasons, Modality modality, @Nullable Span condition, Span within) {
        String value = modality.name().toLowerCase(Locale.ROOT);
        if (modality == Modality.ASSERTED) {
            reasons.add("modality", value, Rule.MODALITY_UNTOLD);
        } else {
            Hit word = word(value, within);
            if (word == null) {
                reasons.add("modality", value);
            } else {
                reasons.addRow("modality", value, Rule.MODALITY_WORD, word);
            }
        }
        if (condition != null) {
            reasons.add("condition", "", "", condition, List.of());
        }
    }

    private @Nullable Hit word(String value, Span within) {
        Tokens tokens = document.tokens();
        for (int i = tokens.at(within.begin()); i < tokens.at(within.end()); i++) {
            LexicalEntry entry = document.entryAt(i, Category.MODALITY);
            if (entry != null && entry.value().equals(value)) {
                return document.wordAt(i, Category.MODALITY);
            }
        }
        return null;
    }
}
