package org.demarche.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.demarche.domain.Article;
import org.demarche.domain.Reading;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.text.Analyzer;
import org.demarche.extract.text.Document;
import org.demarche.grammar.Grammar;
import org.demarche.grammar.Tree;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.Tokens;
import org.demarche.read.Inputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The paths on which the reading of articles spends most of its time, each on all samples of a
/// language at once, beside the whole of it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class HotPaths {
    private static final String SAMPLES = "src/main/resources/samples";

    /// The code of a language.
    @Param({"en", "id"})
    public String language = "";

    private final ArticleDrawing drawing = ArticleDrawing.bundled();
    private final List<Article> articles = new ArrayList<>();
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<ArticleGraph> graphs = new ArrayList<>();
    private Analyzer analyzer;
    private Grammar grammar;

    /// Reads the samples.
    @Setup
    public void read() throws IOException {
        LanguagePacks packs = LanguagePacks.bundled();
        LanguagePack pack = packs.pack(language);
        analyzer = new Analyzer(pack, drawing.world().world(), Calibration.standard());
        grammar = Grammar.of(packs, pack);
        try (Inputs inputs = new Inputs(List.of(SAMPLES), System.in)) {
            while (inputs.hasNext()) {
                if (drawing.draw(inputs.next(), false) instanceof DrawnArticle.Drawn drawn
                        && drawn.reading().article().language().equals(language)) {
                    Article article = drawn.reading().article();
                    articles.add(article);
                    graphs.add(drawn.graph());
                    drawn.reading().sentences().stream()
                            .map(s -> words(article.body().cut(s)))
                            .forEach(sentences::add);
                }
            }
        }
    }

    private static List<String> words(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }

    /// Tokens, dictionaries, sentence ends and, most of it, the finder of names.
    @Benchmark
    public List<Document> names() {
        return articles.stream().map(analyzer::document).toList();
    }

    /// The tagger and the parser.
    @Benchmark
    public List<Tree> trees() {
        return sentences.stream().map(grammar::parse).toList();
    }

    /// Triples in order to N-Quads.
    @Benchmark
    public void quads() {
        try (RdfWriter writer = Format.NQUADS.writer(OutputStream.nullOutputStream())) {
            graphs.forEach(writer::write);
        }
    }

    /// All that is found in the articles, without what it takes to write it.
    @Benchmark
    public List<Reading> readings() {
        return articles.stream().map(drawing.extractor()::read).toList();
    }
}
