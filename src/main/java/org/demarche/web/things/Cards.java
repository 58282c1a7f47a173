package org.demarche.web.things;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// Makes cards of findings. For one thread, inside a read transaction.
public record Cards(StoredFacts facts, Ledger ledger, ReaderWords naming) {
    public List<Card> of(Collection<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    public Card of(Finding finding) {
        return new Card(
                finding.what().isStatement(),
                link(finding.who().speaker()),
                link(finding.who().office()),
                link(finding.who().source()),
                naming.links(finding.who().targets()),
                act(finding),
                finding.what().quadClass().map(QuadClass::term).orElse(""),
                finding.what().modality(),
                words(finding),
                naming.day(finding.when().day()),
                finding.when().isOfArticle(),
                source(finding.article()),
                "/evidence?finding="
                        + Addresses.encoded(naming.addresses().filtered(finding.node())));
    }

    public Card.CardSource source(Node article) {
        ArticleHead head = ledger.article(article);
        String title = head.title();
        return new Card.CardSource(
                new PageLink(
                        title.isEmpty() ? naming.text(article) : title,
                        naming.addresses().page(article.getURI())),
                head.publisher(),
                naming.day(head.day()),
                head.language());
    }

    private @Nullable PageLink link(@Nullable Node node) {
        return node == null ? null : naming.link(node);
    }

    /// A plain statement does nothing that needs to be told.
    private String act(Finding finding) {
        if (finding.what().act().equals("STATE")) {
            return "";
        }
        Node act = Vocabulary.dem(finding.what().act());
        Optional<Node> edge = facts.in(Node.ANY, act, WorldProperties.EDGE).stream().findFirst();
        return naming.text(finding.what().isStatement() ? act : edge.orElse(act));
    }

    /// The words on which a finding rests.
    private Card.Words words(Finding finding) {
        Node graph = finding.article();
        return Stream.concat(
                        facts.in(graph, finding.node(), Properties.TEXT).stream(),
                        facts.in(graph, finding.node(), Properties.PASSAGE).stream()
                                .flatMap(passage ->
                                        facts.in(graph, passage, Properties.EXACT).stream()))
                .findFirst()
                .map(text -> {
                    String told = text.getLiteralLanguage();
                    return new Card.Words(
                            text.getLiteralLexicalForm(),
                            told.isEmpty() ? ledger.article(graph).language() : told);
                })
                .orElse(new Card.Words("", ""));
    }
}
