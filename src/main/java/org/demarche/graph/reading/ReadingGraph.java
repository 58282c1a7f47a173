package org.demarche.graph.reading;

import org.apache.jena.graph.Node;
import org.demarche.domain.Article;
import org.demarche.domain.Reading;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.world.Acts;
import org.demarche.graph.world.LabelWords;
import org.demarche.graph.world.LanguageWords;
import org.demarche.graph.world.WorldGraph;

/// Draws readings as graphs, one named graph an article, self-contained: the type and the names of
/// all that it names are in it. The same reading gives the same graph. Thread-safe.
public final class ReadingGraph {
    private final Individuals individuals;
    private final Descriptions descriptions;
    private final LabelWords labelWords;
    private final Acts acts = Acts.bundled();

    /// @param world what is known: names of individuals that a reading only points to are taken
    ///   there
    public ReadingGraph(WorldGraph world) {
        individuals = world.individuals();
        descriptions = new Descriptions(world);
        labelWords = world.labelWords();
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
        LanguageWords words = labelWords.in(reading.article().language());
        Page page = new Page(reading, name(reading.article()), words);
        NamedIndividuals named = new NamedIndividuals(page, descriptions);
        ArticleTriples article = new ArticleTriples(page);
        article.tell(reading.article());
        if (withText) {
            article.tellText(reading.article());
        }
        named.add(page.article(), Properties.DATELINE, reading.dateline());
        reading.agreements().forEach(named.agreements()::expect);
        reading.agreements().forEach(named.agreements()::tell);
        MentionTriples mentions = new MentionTriples(page, named);
        reading.mentions().forEach(mentions::tell);
        TenureTriples tenures = new TenureTriples(page, named, descriptions, reading.article());
        reading.tenures().forEach(tenures::tell);
        EventTriples events = new EventTriples(page, named);
        reading.events().forEach(events::tell);
        StatementTriples statements = new StatementTriples(page, named, events);
        reading.statements().forEach(statements::tell);
        RelationTriples relations = new RelationTriples(page, named, acts);
        reading.relations().forEach(relations::tell);
        return page.graph();
    }
}
