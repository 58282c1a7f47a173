package org.demarche.lookup;

import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/// An individual while its names are gathered.
final class NamedIndividual {
    private static final String WIDELY_READ = Locale.ENGLISH.getLanguage();

    private final Kind kind;
    private final Node iri;
    private final String code;
    private final TreeMap<String, String> labels = new TreeMap<>();
    private long articles;

    /// @param articles in how many graphs it is
    NamedIndividual(Kind kind, Node iri, String code, long articles) {
        this.kind = kind;
        this.iri = iri;
        this.code = code;
        this.articles = articles;
    }

    Kind kind() {
        return kind;
    }

    Node iri() {
        return iri;
    }

    String code() {
        return code;
    }

    /// In how many graphs it is.
    long articles() {
        return articles;
    }

    void addArticles(long more) {
        articles += more;
    }

    /// What it is called in a language; of several the fullest.
    void call(String label, String language) {
        labels.merge(
                language,
                label,
                (a, b) -> {
                    Comparator<String> order =
                            Comparator.comparing(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder());
                    return order.compare(a, b) <= 0 ? a : b;
                });
    }

    /// The label in the language, else in one that many read, else in any; empty without any.
    String label(String language) {
        String label = labels.getOrDefault(language, labels.get(WIDELY_READ));
        return label != null ? label : labels.isEmpty() ? "" : labels.firstEntry().getValue();
    }

    Match match(String language, String name) {
        return new Match(kind, iri, label(language), name, code);
    }
}
