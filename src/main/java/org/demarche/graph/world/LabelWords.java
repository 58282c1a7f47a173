package org.demarche.graph.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.domain.names.Label;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.WorldProperties;

/// The words in which labels of individuals are made, by language, as the ontology has them.
/// Immutable.
public final class LabelWords {
    private final Map<String, LanguageWords> languages = new LinkedHashMap<>();

    private LabelWords(Facts facts) {
        Map<String, Map<Node, String>> terms = new HashMap<>();
        Map<String, Map<Node, LabelPattern>> patterns = new LinkedHashMap<>();
        for (Node subject : facts.subjects()) {
            for (Label label : facts.labels(subject, WorldProperties.LABEL_PATTERN)) {
                patterns.computeIfAbsent(label.language(), _ -> new HashMap<>())
                        .put(subject, new LabelPattern(label.text()));
            }
            for (Node property : List.of(Borrowed.LABEL, Borrowed.PREF_LABEL)) {
                for (Label label : facts.labels(subject, property)) {
                    terms.computeIfAbsent(label.language(), _ -> new HashMap<>())
                            .putIfAbsent(subject, label.text());
                }
            }
        }
        patterns.forEach((language, made) ->
                languages.put(
                        language,
                        new LanguageWords(language, terms.getOrDefault(language, Map.of()), made)));
    }

    /// The words of the ontology that comes with the program.
    public static LabelWords bundled() {
        Facts facts = new Facts();
        TurtleSource.bundled("/ontology/demarche.ttl").addTo(facts, Individuals.STANDARD);
        return new LabelWords(facts);
    }

    /// The languages in which labels can be made, the one that comes first in the ontology first.
    public Set<String> languages() {
        return languages.keySet();
    }

    /// The words for texts in a language: its own, else those of the first language.
    public LanguageWords in(String language) {
        LanguageWords own = languages.get(language);
        return own != null ? own : languages.values().iterator().next();
    }
}
