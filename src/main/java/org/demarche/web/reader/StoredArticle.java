package org.demarche.web.reader;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Text;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.PreferredLabels;

/// Lays an article out to be read that is in the store: its text with what was found in it where
/// the store keeps the text, else what was found alone.
///
/// @param labels what things are called that the article itself does not name
/// @param links the page of a thing, or empty
public record StoredArticle(PreferredLabels labels, Function<Node, String> links) {
    /// Inside a read transaction of the store.
    ///
    /// @param graph that of the article
    /// @param article its IRI
    /// @param language of the reader, a two-letter code
    public ReadArticle lay(Graph graph, Node article, ArticleHead head, String language) {
        List<FoundEntry> entries =
                new FoundEntries(new ArticleLabels(graph, labels, language), links).all();
        Text text =
                new Text(
                        Iter.asStream(graph.find(article, Borrowed.ARTICLE_BODY, Node.ANY))
                                .map(Triple::getObject)
                                .map(Node::getLiteralLexicalForm)
                                .findFirst()
                                .orElse(""));
        boolean isWhole =
                entries.stream()
                        .flatMap(entry -> entry.spans().stream())
                        .allMatch(span -> span.end() <= text.length());
        return new ReadArticle(
                head,
                isWhole ? MarkedText.paragraphs(text, entries) : List.of(),
                entries,
                List.of(),
                "",
                "");
    }
}
