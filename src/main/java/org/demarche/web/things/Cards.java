package org.demarche.web.things;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.web.explore.FindingTexts;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.Ledger;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// Makes cards of findings. For one thread, inside a read transaction.
public record Cards(StoredFacts facts, FindingTexts texts, Ledger ledger, ReaderWords naming) {
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
                texts.words(finding, ledger.article(finding.article()).language()),
                naming.day(finding.when().day()),
                finding.when().isOfArticle(),
                source(finding.article()),
                evidence(finding.node(), naming.addresses()));
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

    /// Where the sentence of a finding is shown.
    static String evidence(Node finding, Addresses addresses) {
        return "/evidence?finding=" + Addresses.encoded(addresses.filtered(finding));
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
}
