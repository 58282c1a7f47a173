package org.demarche.graph.reading;

import java.util.List;
import org.apache.jena.graph.Node;
import org.demarche.domain.Agreement;
import org.demarche.domain.Article;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Reading;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.world.Acts;
import org.demarche.graph.world.WorldGraph;

/// Draws readings as graphs, one named graph an article, self-contained: the type and the names of
/// all that it names are in it. The same reading gives the same graph. Thread-safe.
public final class ReadingGraph {
    private final Individuals individuals;
    private final Descriptions descriptions;
    private final Acts acts = Acts.bundled();

    /// @param world what is known: names of individuals that a reading only points to are taken
    ///   there
    public ReadingGraph(WorldGraph world) {
        individuals = world.individuals();
        descriptions = new Descriptions(world);
    }

    /// The IRI of an article, which also names its graph.
    public Node name(Article article) {
        return individuals.iri(ArticleName.of(article));
    }

    /// The graph of a reading.
    ///
    /// @param withText whether the article's text and the name of its input are in it
    /// @throws IndexOutOfBoundsException if a span is not within the article's text
    public ArticleGraph of(Reading reading, boolean withText) {
        Page page = new Page(reading.article(), name(reading.article()));
        NamedIndividuals named = new NamedIndividuals(page, descriptions);
        ArticleTriples article = new ArticleTriples(page);
        article.tell(reading.article());
        if (withText) {
            article.tellText(reading.article());
        }
        named.add(page.article(), Properties.DATELINE, reading.dateline());
        reading.agreements().forEach(named.agreements()::expect);
        reading.agreements().forEach(named.agreements()::tell);
        reading.mentions().forEach(mention -> tell(mention, page, named));
        TenureTriples tenures = new TenureTriples(page, named, descriptions, reading.article());
        reading.tenures().forEach(tenures::tell);
        DeedTriples deeds = new DeedTriples(page, named, acts);
        reading.events().forEach(deeds::tell);
        StatementTriples statements = new StatementTriples(page, named, deeds);
        reading.statements().forEach(statements::tell);
        reading.relations().forEach(deeds::tell);
        return page.graph();
    }

    private static void tell(Mention mention, Page page, NamedIndividuals named) {
        if (mention.span().isEmpty()) {
            return;
        }
        Node node = page.passage(mention.span());
        Node target = named.of(mention.refersTo());
        page.add(node, Borrowed.TYPE, Classes.MENTION);
        page.add(node, Properties.REFERS_TO, target);
        switch (mention.refersTo()) {
            case PartialDate date -> page.add(node, Borrowed.VALUE, Literals.date(date));
            case Agreement a -> named.agreements().showForWant(target, List.of(mention.span()));
            case Clause c -> named.agreements().showForWant(target, List.of(mention.span()));
            default -> {}
        }
    }
}
