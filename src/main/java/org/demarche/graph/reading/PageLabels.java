package org.demarche.graph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.world.LanguageWords;
import org.jspecify.annotations.Nullable;

/// What people call the individuals of a page: the names of those that are described, and labels
/// made for the rest. Not thread-safe.
final class PageLabels {
    private final LanguageWords words;
    private final Map<Node, Description> described = new HashMap<>();
    private final Map<Node, String> made = new HashMap<>();

    PageLabels(LanguageWords words) {
        this.words = words;
    }

    LanguageWords words() {
        return words;
    }

    /// Takes the names out of what is said of an individual.
    void take(Description description) {
        described.put(description.node(), description);
    }

    /// A label for an individual, made by the pattern of a term of the ontology.
    Triple make(Node individual, Node pattern, Map<String, String> values) {
        return make(individual, words.label(pattern, values));
    }

    /// The same for what is told with a modality, which the label tells, too.
    Triple make(Node individual, Node pattern, Modality modality, Map<String, String> values) {
        String plain = words.label(pattern, values);
        String told = words.label(Vocabulary.concept(modality), Map.of("label", plain));
        return make(individual, told.isEmpty() ? plain : told);
    }

    /// A date's label.
    Triple make(Node individual, PartialDate date) {
        return make(individual, words.date(date));
    }

    private Triple make(Node individual, String label) {
        made.put(individual, label);
        return Triple.create(individual, Borrowed.LABEL, Literals.words(label, words.language()));
    }

    /// What an individual of this page is called in labels of others, the empty string if it has no
    /// name.
    String of(@Nullable Node individual) {
        if (individual == null) {
            return "";
        }
        String own = made.get(individual);
        if (own != null) {
            return LanguageWords.name(own);
        }
        Description description = described.get(individual);
        return description == null ? "" : LanguageWords.name(description.label(words.language()));
    }

    /// What several individuals are called in one breath, each once.
    String of(Stream<Node> individuals) {
        List<String> names =
                individuals.map(this::of).filter(name -> !name.isEmpty()).distinct().toList();
        return names.isEmpty() ? "" : words.list(names);
    }

    /// A date in words, the empty string for none.
    String of(@Nullable PartialDate date) {
        return date == null ? "" : words.date(date);
    }
}
