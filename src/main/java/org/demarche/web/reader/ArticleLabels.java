package org.demarche.web.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.web.findings.PreferredLabels;

/// What things in an article's graph are called: by the article itself, else by the store.
///
/// @param language of the reader, a two-letter code
record ArticleLabels(Graph graph, PreferredLabels known, String language) {
    String of(Node thing) {
        return own(thing).orElseGet(() -> known.of(thing, language));
    }

    String of(List<Node> things) {
        return things.stream().map(this::of).distinct().collect(Collectors.joining(", "));
    }

    /// The label that the article's graph gives it.
    Optional<String> own(Node thing) {
        return Iter.asStream(graph.find(thing, Borrowed.LABEL, Node.ANY))
                .map(Triple::getObject)
                .min(
                        Comparator.comparing((Node label) ->
                                        !label.getLiteralLanguage().equals(language))
                                .thenComparing(Node::getLiteralLanguage)
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }
}
