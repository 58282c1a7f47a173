package org.demarche.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rules that make lemmas of forms by a form's first and last letters and its part of speech.
/// Immutable.
final class LemmaRules {
    /// How many letters in front and at the end a rule goes by, the nearest first.
    private static final int[][] REACHES = {
        {4, 4}, {3, 4}, {3, 3}, {0, 5}, {4, 2}, {0, 4}, {2, 3}, {3, 2}, {2, 2}, {0, 3}, {2, 1},
        {0, 2}, {0, 1}, {4, 0}, {3, 0}, {2, 0}, {0, 0}
    };

    /// A rule stands for at least so many words, lest the model hold words of its treebank.
    private static final int LEAST_WORDS = 3;

    private static final double LEAST_SHARE = 0.7;

    private final Map<String, LemmaScript> rules;

    private LemmaRules(Map<String, LemmaScript> rules) {
        this.rules = rules;
    }

    private static String key(String form, Upos pos, int[] reach) {
        return pos.ordinal()
                + ":"
                + form.substring(0, reach[0])
                + "-"
                + form.substring(form.length() - reach[1]);
    }

    /// A rule tells nothing of words that it would hold whole.
    private static boolean reaches(String form, int[] reach) {
        return form.length() > reach[0] + reach[1];
    }

    static LemmaRules learned(List<TreebankSentence> sentences) {
        Map<String, Map<LemmaScript, Set<String>>> seen = new HashMap<>();
        for (TreebankSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Upos pos = sentence.tags().get(i).pos();
                String form = sentence.forms().get(i).toLowerCase(Locale.ROOT);
                String lemma = sentence.lemmas().get(i).toLowerCase(Locale.ROOT);
                if (pos == Upos.PROPN || lemma.equals("_")) {
                    continue;
                }
                LemmaScript script = LemmaScript.of(form, lemma);
                for (int[] reach : REACHES) {
                    if (reaches(form, reach)) {
                        seen.computeIfAbsent(key(form, pos, reach), k -> new LinkedHashMap<>())
                                .computeIfAbsent(script, s -> new HashSet<>())
                                .add(form);
                    }
                }
            }
        }
        Map<String, LemmaScript> rules = new TreeMap<>();
        seen.forEach((key, scripts) -> {
            LemmaScript best = best(scripts);
            if (best != null) {
                rules.put(key, best);
            }
        });
        return new LemmaRules(rules);
    }

    private static @Nullable LemmaScript best(Map<LemmaScript, Set<String>> scripts) {
        int all = scripts.values().stream().mapToInt(Set::size).sum();
        return scripts.entrySet().stream()
                .filter(e -> e.getValue().size() >= LEAST_WORDS)
                .filter(e -> e.getValue().size() >= LEAST_SHARE * all)
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// The lemma of a word, in small letters.
    String lemma(String word, Upos pos) {
        String form = word.toLowerCase(Locale.ROOT);
        if (pos == Upos.PROPN) {
            return form;
        }
        for (int[] reach : REACHES) {
            if (reaches(form, reach)) {
                LemmaScript script = rules.get(key(form, pos, reach));
                if (script != null) {
                    return script.apply(form);
                }
            }
        }
        return form;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rules.size());
        for (Map.Entry<String, LemmaScript> rule : rules.entrySet()) {
            out.writeUTF(rule.getKey());
            out.writeByte(rule.getValue().front());
            out.writeUTF(rule.getValue().before());
            out.writeByte(rule.getValue().back());
            out.writeUTF(rule.getValue().after());
        }
    }

    static LemmaRules read(DataInputStream in) throws IOException {
        Map<String, LemmaScript> rules = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.put(
                    in.readUTF(),
                    new LemmaScript(
                            in.readUnsignedByte(),
                            in.readUTF(),
                            in.readUnsignedByte(),
                            in.readUTF()));
        }
        return new LemmaRules(rules);
    }
}
