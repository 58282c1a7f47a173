package org.demarche.web.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.explore.FindingDetail.Circumstance;
import org.demarche.web.explore.FindingDetail.TakenUp;
import org.demarche.web.explore.FindingRow.Doing;
import org.demarche.web.explore.FindingRow.Parties;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.findings.TakenStance;
import org.demarche.web.findings.What;
import org.demarche.web.findings.When;
import org.demarche.web.findings.Who;
import org.jspecify.annotations.Nullable;

/// Makes findings ready to be shown. Safe for many threads.
public record FindingRows(FindingTexts texts, ExploreAddresses addresses) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /// The rows of some findings among those of an exploration.
    public List<FindingRow> rows(Exploration exploration, List<Finding> findings) {
        return texts.reading(
                () -> findings.stream().map(finding -> row(exploration, finding)).toList());
    }

    /// The same with all that is known.
    public List<FindingDetail> details(Exploration exploration, List<Finding> findings) {
        return texts.reading(
                () -> findings.stream().map(finding -> detail(exploration, finding)).toList());
    }

    private FindingRow row(Exploration exploration, Finding finding) {
        ArticleHead article = exploration.ledger().article(finding.article());
        return new FindingRow(
                addresses.code(finding.node()),
                texts.words(finding, article.language()),
                parties(finding.who(), exploration.phrases()),
                doing(finding, exploration.phrases()),
                article,
                exploration.evidence(addresses, finding.node()));
    }

    private Parties parties(Who who, Phrases phrases) {
        Node office = who.office();
        return new Parties(
                link(who.speaker(), phrases),
                office == null ? "" : phrases.label(office),
                link(who.source(), phrases),
                links(who.targets(), phrases));
    }

    private static Doing doing(Finding finding, Phrases phrases) {
        What what = finding.what();
        When when = finding.when();
        return new Doing(
                what.isStatement(),
                what.quadClass().map(QuadClass::term).orElse(Filter.PLAIN),
                phrases.text("explore.act." + what.act()),
                what.modality(),
                when.day(),
                phrases.date(when.day()),
                when.isOfArticle());
    }

    private FindingDetail detail(Exploration exploration, Finding finding) {
        Phrases phrases = exploration.phrases();
        FindingRow row = row(exploration, finding);
        return new FindingDetail(
                row,
                finding.what().form(),
                precision(finding.when()),
                circumstance(finding, phrases),
                phrases.confidence(finding.confidence()),
                texts.values(finding.article(), finding.node(), Properties.RULE)
                        .map(phrases::label)
                        .sorted()
                        .toList(),
                addresses.page(finding.article()),
                row.article().day().isEmpty() ? "" : phrases.date(row.article().day()));
    }

    private Circumstance circumstance(Finding finding, Phrases phrases) {
        return new Circumstance(
                said(finding, phrases, Properties.SAID_AT, Properties.AT),
                said(finding, phrases, Properties.SAID_DURING),
                said(finding, phrases, Properties.RELAYED_BY),
                takenUp(finding.what(), phrases),
                texts.values(finding.article(), finding.node(), Properties.CONDITION)
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .toList());
    }

    private List<TakenUp> takenUp(What what, Phrases phrases) {
        return what.agreements().stream()
                .map(agreement ->
                        new TakenUp(
                                named(agreement, phrases),
                                what.stances().stream()
                                        .filter(stance ->
                                                stance.towards().equals(agreement)
                                                        && !stance.kind().equals(TakenStance.ABOUT))
                                        .map(stance ->
                                                phrases.text("explore.stance." + stance.kind()))
                                        .toList()))
                .toList();
    }

    private List<NamedLink> said(Finding finding, Phrases phrases, Node... properties) {
        return List.of(properties).stream()
                .flatMap(property -> texts.values(finding.article(), finding.node(), property))
                .filter(Node::isURI)
                .map(node -> named(node, phrases))
                .toList();
    }

    private List<NamedLink> links(List<Node> things, Phrases phrases) {
        return things.stream().map(node -> named(node, phrases)).toList();
    }

    private @Nullable NamedLink link(@Nullable Node thing, Phrases phrases) {
        return thing == null ? null : named(thing, phrases);
    }

    private NamedLink named(Node thing, Phrases phrases) {
        return new NamedLink(phrases.label(thing), addresses.page(thing));
    }

    private static String precision(When when) {
        if (when.isOfArticle()) {
            return when.day().isEmpty() ? "none" : "article";
        }
        return switch (when.day().length()) {
            case YEAR -> "year";
            case MONTH -> "month";
            default -> "day";
        };
    }
}
