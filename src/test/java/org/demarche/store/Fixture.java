package org.demarche.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.demarche.graph.ArticleGraph;

/// The four articles of articles.trig.
public final class Fixture {
    private Fixture() {}

    public static List<ArticleGraph> articles() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        InputStream trig =
                Objects.requireNonNull(Fixture.class.getResourceAsStream("articles.trig"));
        RDFParser.source(trig).lang(Lang.TRIG).parse(dataset);
        List<ArticleGraph> articles = new ArrayList<>();
        dataset.listGraphNodes()
                .forEachRemaining((Node name) ->
                        articles.add(
                                new ArticleGraph(name, dataset.getGraph(name).find().toList())));
        return articles;
    }
}
