package org.demarche.web.things;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Finding;
import org.demarche.web.reader.StoredArticle;

/// The page of an article: what is told of it, its text with all findings marked where the store
/// keeps it, the findings in order.
final class ArticlePage implements ThingPage {
    /// What the first sentence counts.
    ///
    /// @param all leads to the findings in the explorer
    public record ArticleTotals(
            int statements, int relations, List<PageLink> parties, String all) {}

    @Override
    public String template() {
        return "article";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        Node article = thing.node();
        ReaderWords naming = reader.naming();
        ArticleHead head = reader.ledger().article(article);
        model.put("head", head);
        model.put("day", naming.day(head.day()));
        model.put("totals", totals(article, reader));
        model.put(
                "article",
                new StoredArticle(
                                naming.labels(),
                                node -> node.isURI() ? naming.addresses().page(node.getURI()) : "")
                        .lay(
                                reader.facts().store().getGraph(article),
                                article,
                                head,
                                naming.locale().getLanguage()));
    }

    private static ArticleTotals totals(Node article, Reader reader) {
        List<Finding> found =
                reader.ledger().findings().stream()
                        .filter(one -> one.article().equals(article))
                        .toList();
        int statements = (int) found.stream().filter(one -> one.what().isStatement()).count();
        return new ArticleTotals(
                statements,
                found.size() - statements,
                reader.naming()
                        .links(
                                found.stream()
                                        .map(one -> one.who().source())
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList()),
                reader.naming().addresses().explore("article", article));
    }
}
