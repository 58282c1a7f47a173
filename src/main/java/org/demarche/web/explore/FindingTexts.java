package org.demarche.web.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Finding;
import org.demarche.web.guard.Gate;

/// The words that findings rest on, from the store. Safe for many threads; its methods but
/// [#reading] are for inside of that.
public record FindingTexts(DatasetGraph store, Gate gate) {
    /// What `work` gives that reads the store, within the limits of the server.
    ///
    /// @throws org.demarche.web.guard.Refusal when too many others read
    public <T> T reading(Supplier<T> work) {
        try (Gate.Permit _ = gate.enter()) {
            return Txn.calculateRead(store, work::get);
        }
    }

    /// The words of a finding in their sentence, where the store has it.
    public MarkedWords words(Finding finding, String language) {
        Node graph = finding.article();
        List<Node> texts = values(graph, finding.node(), Properties.TEXT).toList();
        String tag = texts.isEmpty() ? language : texts.getFirst().getLiteralLanguage();
        return values(graph, finding.node(), Properties.PASSAGE)
                .min(Comparator.comparingInt(passage -> number(graph, passage, Properties.BEGIN)))
                .map(passage -> inSentence(graph, passage, tag))
                .orElseGet(() ->
                        new MarkedWords(
                                "",
                                texts.isEmpty() ? "" : texts.getFirst().getLiteralLexicalForm(),
                                "",
                                tag));
    }

    private MarkedWords inSentence(Node graph, Node passage, String language) {
        String exact = lexical(graph, passage, Properties.EXACT);
        Optional<Node> sentence = values(graph, passage, Properties.SENTENCE).findFirst();
        if (sentence.isPresent()) {
            String whole = lexical(graph, sentence.get(), Properties.EXACT);
            int start = number(graph, sentence.get(), Properties.BEGIN);
            int begin = number(graph, passage, Properties.BEGIN) - start;
            int end = number(graph, passage, Properties.END) - start;
            if (begin >= 0 && begin <= end && end <= whole.codePointCount(0, whole.length())) {
                return MarkedWords.in(whole, begin, end, language);
            }
        }
        return new MarkedWords("", exact, "", language);
    }

    /// The objects of a property in one graph.
    Stream<Node> values(Node graph, Node subject, Node property) {
        return Iter.asStream(store.find(graph, subject, property, Node.ANY)).map(Quad::getObject);
    }

    /// The first literal of a property, or empty.
    String lexical(Node graph, Node subject, Node property) {
        return values(graph, subject, property)
                .filter(Node::isLiteral)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private int number(Node graph, Node subject, Node property) {
        String digits = lexical(graph, subject, property);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
