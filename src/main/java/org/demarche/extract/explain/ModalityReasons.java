package org.demarche.extract.explain;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Modality;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Tells which word makes something negated, conditional, planned or denied. For one document.
record ModalityReasons(Document document) {
    /// @param condition the words of the condition, null if there is none
    /// @param token where the word begins, -1 if there is none
    void add(ReasonList reasons, Modality modality, @Nullable Span condition, int token) {
        String value = modality.name().toLowerCase(Locale.ROOT);
        Hit word = token < 0 ? null : document.wordAt(token, Category.MODALITY);
        if (word != null) {
            reasons.addRow("modality", value, Rule.MODALITY_WORD, word);
        } else if (modality == Modality.ASSERTED) {
            reasons.add("modality", value, Rule.MODALITY_UNTOLD);
        } else {
            reasons.add("modality", value);
        }
        if (condition != null) {
            reasons.add("condition", "", "", condition, List.of());
        }
    }
}
