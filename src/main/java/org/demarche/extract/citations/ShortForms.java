package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        BitSet taken = new BitSet();
        namings.forEach(n -> taken.set(n.first(), Math.max(n.first(), n.last())));
        Map<String, AgreementNaming> forms = new LinkedHashMap<>();
        namings.forEach(n -> n.shortForms().forEach(form -> forms.putIfAbsent(form, n)));
        Map<String, List<Integer>> places = forms.isEmpty() ? Map.of() : places();
        forms.forEach((form, naming) -> {
            Tokens sought = Tokens.of(form);
            for (int i : places(sought, places)) {
                if (isAt(sought, i)
                        && !taken.get(i)
                        && document.wordAt(i, Category.AGREEMENT_NOUN) == null) {
                    all.add(naming.shortenedTo(new Run(i, i + sought.size())));
                    taken.set(i);
                }
            }
        });
        all.sort(Comparator.comparingInt(AgreementNaming::first));
        return all;
    }

    /// Where each word stands.
    private Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            places.computeIfAbsent(tokens.word(i), _ -> new ArrayList<>()).add(i);
        }
        return places;
    }

    /// Where a form begins if its rarest word belongs to it.
    private static List<Integer> places(Tokens sought, Map<String, List<Integer>> places) {
        List<Integer> fewest = List.of();
        int offset = -1;
        for (int i = 0; i < sought.size(); i++) {
            List<Integer> some = places.getOrDefault(sought.word(i), List.of());
            if (offset < 0 || some.size() < fewest.size()) {
                fewest = some;
                offset = i;
            }
        }
        int before = offset;
        return fewest.stream().map(place -> place - before).toList();
    }

    private boolean isAt(Tokens sought, int token) {
        if (token < 0 || token + sought.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < sought.size(); i++) {
            if (!sought.word(i).equals(tokens.word(token + i))) {
                return false;
            }
        }
        return sought.size() > 0
                && sought.word(0).toUpperCase(Locale.ROOT).charAt(0) == sought.word(0).charAt(0);
    }
}
