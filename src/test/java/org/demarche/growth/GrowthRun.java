package org.demarche.growth;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.demarche.domain.Reading;
import org.demarche.draw.ArticleDrawing;
import org.demarche.graph.ArticleGraph;
import org.demarche.read.Outcome;
import org.demarche.read.Raw;
import org.demarche.read.ReadingChoices;
import tools.jackson.databind.json.JsonMapper;

/// One text taken through all steps, with the processor time that each took.
final class GrowthRun {
    private final Raw raw;
    private final String language;
    private double parse;
    private double extract;
    private double graph;
    private int findings;
    private int triples;

    GrowthRun(GrownText text, int size) {
        language = text.language();
        String content = text.text(size);
        String name = text.name();
        raw =
                switch (text.form()) {
                    case CLEAN ->
                            new Raw.JsonLine(
                                    name,
                                    name,
                                    JsonMapper.shared()
                                            .writeValueAsBytes(
                                                    Map.of("text", content, "published", "2024-05-06")));
                    case SCRAPED ->
                            new Raw.Plain(
                                    name, name, null, null, content.getBytes(StandardCharsets.UTF_8));
                    case PAGE ->
                            org.demarche.read.Inputs.single(
                                    name + ".html", null, null, content.getBytes(StandardCharsets.UTF_8));
                };
    }

    void run() {
        ArticleDrawing drawing = ArticleDrawing.bundled();
        double start = cpu();
        Outcome outcome = drawing.parser().parse(raw, new ReadingChoices(language, null));
        parse = cpu() - start;
        if (outcome instanceof Outcome.Read(var article)) {
            start = cpu();
            Reading reading = drawing.extractor().read(article);
            extract = cpu() - start;
            findings =
                    reading.statements().size() + reading.mentions().size() + reading.agreements().size() + reading.events().size() + reading.relations().size();
            start = cpu();
            ArticleGraph made = drawing.graphs().of(reading, false);
            triples = made.triples().size();
            graph = cpu() - start;
        }
    }

    double seconds() {
        return parse + extract + graph;
    }

    String steps() {
        return "%.2f %.2f %.2f; %d findings, %d triples".formatted(parse, extract, graph, findings, triples);
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
