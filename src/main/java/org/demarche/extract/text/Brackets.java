package org.demarche.extract.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The short brackets of a document, in which texts tell abbreviations and short forms: "(MDT)",
/// "(Perjanjian 1951/MDT)". What a short form means is for its readers to tell. Immutable.
public final class Brackets {
    /// How many tokens stand in a bracket at most; longer ones are asides.
    private static final int LONGEST = 7;

    private final Tokens tokens;
    private final Map<Integer, Run> byOpening = new HashMap<>();
    private final Map<Integer, Run> byClosing = new HashMap<>();

    public Brackets(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, '(')) {
                add(i);
            }
        }
    }

    private void add(int opening) {
        int last = Math.min(tokens.size() - 1, opening + LONGEST + 1);
        for (int i = opening + 1; i <= last; i++) {
            if (tokens.is(i, ')')) {
                Run inside = new Run(opening + 1, i);
                byOpening.put(opening, inside);
                byClosing.put(i, inside);
                return;
            }
        }
    }

    /// What stands in each bracket, in no order.
    public Collection<Run> all() {
        return Collections.unmodifiableCollection(byOpening.values());
    }

    /// What stands in the bracket that opens at the token, null if none does or it is a long one.
    public @Nullable Run from(int opening) {
        return byOpening.get(opening);
    }

    /// What stands in the bracket that closes at the token, of one within another in the inner one;
    /// null if none does or it is a long one.
    public @Nullable Run until(int closing) {
        return byClosing.get(closing);
    }

    /// The forms that are told in the bracket that opens at the token, between its slashes; none if
    /// no bracket does or it is a long one.
    public List<Run> forms(int opening) {
        Run inside = from(opening);
        List<Run> forms = new ArrayList<>();
        if (inside != null) {
            int begin = inside.first();
            for (int i = begin; i <= inside.end(); i++) {
                if (i == inside.end() || tokens.is(i, '/')) {
                    if (i > begin) {
                        forms.add(new Run(begin, i));
                        begin = i + 1;
                    }
                }
            }
        }
        return forms;
    }
}
