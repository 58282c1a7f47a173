package org.demarche.web.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.demarche.domain.Article;
import org.demarche.draw.DrawnArticle;
import org.demarche.draw.Submission;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Gate;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads what is submitted and lays it out. Safe for many threads.
final class ReadingDesk {
    private static final int UNPROCESSABLE = 422;

    private final ReaderSettings settings;
    private final DatasetGraph store;
    private final PreferredLabels labels;
    private final Prefixes prefixes;
    private final Gate gate;
    private final AtomicBoolean prepared = new AtomicBoolean();

    ReadingDesk(
            ReaderSettings settings,
            DatasetGraph store,
            PreferredLabels labels,
            Prefixes prefixes,
            Gate gate) {
        this.settings = settings;
        this.store = store;
        this.labels = labels;
        this.prefixes = prefixes;
        this.gate = gate;
    }

    /// Loads what is needed to read, unless that was begun before, by reading some articles: what a
    /// language needs is loaded with its first.
    void prepare() {
        if (prepared.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("reader").start(this::readSamples);
        }
    }

    private void readSamples() {
        try {
            for (Resource sample :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:/samples/*.txt")) {
                String name = String.valueOf(sample.getFilename());
                byte[] bytes = sample.getContentAsByteArray();
                settings.drawing().get().draw(new Submission(name, null, null, null, bytes), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The article of what was submitted, with its text in its graph.
    ///
    /// @throws Refusal with a sentence when there is no article in it that can be read
    DrawnArticle.Drawn draw(Submission submitted) {
        try (Gate.Permit _ = gate.enter()) {
            return switch (settings.drawing().get().draw(submitted, true)) {
                case DrawnArticle.Drawn drawn -> drawn;
                case DrawnArticle.Bare(var graph, String message) -> throw unread(message);
                case DrawnArticle.Undrawn(String message) -> throw unread(message);
            };
        }
    }

    private static Refusal unread(String message) {
        return new Refusal(UNPROCESSABLE, message.endsWith(".") ? message : message + ".");
    }

    /// The same for a page.
    ///
    /// @param language of the reader, a two-letter code
    ReadArticle lay(DrawnArticle.Drawn drawn, Submission submitted, String language) {
        Graph graph = GraphFactory.createDefaultGraph();
        drawn.graph().triples().forEach(graph::add);
        Article article = drawn.reading().article();
        return Txn.calculateRead(
                store,
                () -> {
                    List<FoundEntry> entries =
                            new FoundEntries(new ArticleLabels(graph, labels, language), this::link)
                                    .all();
                    return new ReadArticle(
                            head(drawn),
                            MarkedText.paragraphs(article.body(), entries),
                            entries,
                            LeftOut.lines(submitted, article),
                            new String(rdf(drawn.graph(), Format.TURTLE), StandardCharsets.UTF_8),
                            link(drawn.graph().name()));
                });
    }

    private static ArticleHead head(DrawnArticle.Drawn drawn) {
        Article article = drawn.reading().article();
        return new ArticleHead(
                told(article.headline()),
                told(article.url()),
                told(article.publisher()),
                article.published() == null ? "" : article.published().day().toString(),
                article.language());
    }

    private static String told(@Nullable String words) {
        return words == null ? "" : words;
    }

    /// The page of a thing that the store knows, else nothing.
    private String link(Node thing) {
        boolean isOurs = thing.isURI() && thing.getURI().startsWith(prefixes.base());
        return isOurs && store.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                ? new Addresses(prefixes).page(thing.getURI())
                : "";
    }

    /// The triples to take home, without the article's text.
    byte[] rdf(ArticleGraph graph, Format format) {
        List<Triple> triples =
                graph.triples().stream()
                        .filter(triple -> !triple.getPredicate().equals(Borrowed.ARTICLE_BODY))
                        .filter(triple -> !triple.getPredicate().equals(Properties.INPUT))
                        .collect(Collectors.toList());
        var bytes = new ByteArrayOutputStream();
        try (RdfWriter writer = format.writer(bytes, prefixes)) {
            writer.write(new ArticleGraph(graph.name(), triples));
        }
        return bytes.toByteArray();
    }
}
