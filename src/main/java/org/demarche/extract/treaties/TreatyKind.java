package org.demarche.extract.treaties;

import java.util.EnumMap;
import java.util.Map;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// What kind of agreement a treaty is.
///
/// @param noun the word that tells it
record TreatyKind(AgreementKind kind, Hit noun) {
    /// The first that the tokens name, null if they name none.
    static @Nullable TreatyKind within(Document document, Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            TreatyKind kind = at(document, i);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /// What the text speaks of most, capitalised as a treaty writes of itself.
    static @Nullable TreatyKind mostCommon(Document document) {
        Map<AgreementKind, Integer> counts = new EnumMap<>(AgreementKind.class);
        Map<AgreementKind, TreatyKind> firsts = new EnumMap<>(AgreementKind.class);
        for (int i = 0; i < document.tokens().size(); i++) {
            TreatyKind kind = document.tokens().isCapitalised(i) ? at(document, i) : null;
            if (kind != null) {
                counts.merge(kind.kind, 1, Integer::sum);
                firsts.putIfAbsent(kind.kind, kind);
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<AgreementKind, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> firsts.get(e.getKey()))
                .orElse(null);
    }

    private static @Nullable TreatyKind at(Document document, int token) {
        Hit hit = document.wordAt(token, Category.AGREEMENT_NOUN);
        LexicalEntry noun = hit == null ? null : hit.word(Category.AGREEMENT_NOUN);
        return hit != null && noun != null && noun.meaning() instanceof AgreementKind kind
                ? new TreatyKind(kind, hit)
                : null;
    }
}
