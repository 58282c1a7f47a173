package org.demarche.graph.reading;

import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.demarche.domain.Article;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.world.LanguageWords;
import org.jspecify.annotations.Nullable;

/// What is known of the article itself.
final class ArticleTriples {
    private final Page page;
    private final Node node;

    ArticleTriples(Page page) {
        this.page = page;
        this.node = page.article();
    }

    void tell(Article article) {
        page.add(node, Borrowed.TYPE, Classes.ARTICLE);
        page.add(node, Borrowed.TYPE, Borrowed.NEWS_ARTICLE);
        string(Borrowed.URL, article.url());
        if (article.headline() != null) {
            page.add(
                    node,
                    Borrowed.HEADLINE,
                    Literals.words(article.headline(), article.language()));
        }
        if (article.published() != null) {
            page.add(node, Borrowed.DATE_PUBLISHED, Literals.time(article.published()));
        }
        string(Borrowed.PUBLISHER, article.publisher());
        string(Borrowed.EDITOR, article.editor());
        string(Borrowed.IN_LANGUAGE, article.language());
        label(article);
    }

    /// Its headline, or what tells it apart where it has none.
    private void label(Article article) {
        String headline = article.headline();
        if (headline != null && !headline.isBlank()) {
            page.add(node, Borrowed.LABEL, Literals.words(headline, article.language()));
            return;
        }
        String body = LanguageWords.first(article.body().original());
        page.add(
                page.labels()
                        .make(
                                node,
                                Classes.ARTICLE,
                                Map.of(
                                        "publisher",
                                        Objects.requireNonNullElse(article.publisher(), ""),
                                        "date",
                                        page.day(),
                                        "words",
                                        body.isEmpty() ? node.getLocalName() : body)));
    }

    /// The body and the name of the input, which are left out unless asked for.
    void tellText(Article article) {
        string(Borrowed.ARTICLE_BODY, article.body().original());
        string(Properties.INPUT, article.input());
    }

    private void string(Node property, @Nullable String value) {
        if (value != null) {
            page.add(node, property, Literals.string(value));
        }
    }
}
