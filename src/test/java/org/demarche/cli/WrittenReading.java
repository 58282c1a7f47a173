package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.demarche.cli.explanation.ExplanationJson;
import org.demarche.cli.explanation.Sources;
import org.demarche.domain.Reading;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.evaluate.Evaluation;
import org.demarche.evaluate.GoldFiles;
import org.demarche.evaluate.Tally;
import org.demarche.extract.explain.FindingKind;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// What `demarche extract --format nquads` and `demarche explain --format json` write of one
/// article.
///
/// @param quads empty if the article was not read
/// @param explanation empty if the article was not read
/// @param reading null if the article was not read
/// @param complaint why it was not read, else empty
public record WrittenReading(
        String quads, String explanation, @Nullable Reading reading, String complaint) {

    /// Reads and writes as the commands do without options. Shared by all threads.
    public static final class Writer {
        private final ArticleDrawing drawing = new ReadingOptions().drawing();

        /// What is written of a content.
        public WrittenReading write(Raw raw) {
            return switch (drawing.draw(raw, false)) {
                case DrawnArticle.Drawn(var reading, var graph, _) ->
                        new WrittenReading(quads(graph), explanation(reading), reading, "");
                case DrawnArticle.Bare(var graph, var message) ->
                        new WrittenReading("", "", null, message);
                case DrawnArticle.Undrawn(var message) -> new WrittenReading("", "", null, message);
            };
        }

        /// What the reading of gold adds up to.
        public Tally evaluate(GoldFiles gold) throws IOException {
            return new Evaluation(drawing.parser(), drawing.extractor()).of(gold);
        }

        private static String quads(ArticleGraph graph) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RdfWriter writer = Format.NQUADS.writer(out)) {
                writer.write(graph);
            }
            return out.toString(StandardCharsets.UTF_8);
        }

        private String explanation(Reading reading) {
            StringWriter out = new StringWriter();
            PrintWriter printer = new PrintWriter(out);
            Sources sources = new Sources(drawing.world().places());
            new ExplanationJson(printer, sources, EnumSet.allOf(FindingKind.class))
                    .write(drawing.extractor().explain(reading.article()));
            printer.flush();
            return out.toString();
        }
    }
}
