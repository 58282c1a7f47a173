package org.demarche.growth;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Reading;
import org.demarche.draw.ArticleDrawing;
import org.demarche.read.Inputs;
import org.demarche.read.Outcome;
import org.demarche.read.ReadingChoices;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import tools.jackson.databind.json.JsonMapper;

/// One text taken through all steps, with the processor time that each took in this thread.
final class GrowthRun {
    private final Raw raw;
    private final String language;
    private double parsed;
    private double extracted;
    private double written;
    private int findings;
    private int triples;

    GrowthRun(GrownText kind, int size) {
        language = kind.language();
        String name = kind.name();
        String text = kind.text(size);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        raw =
                switch (kind.form()) {
                    case "text" ->
                            new Raw.Record(
                                    name,
                                    name,
                                    JsonMapper.shared()
                                            .writeValueAsBytes(
                                                    Map.of(
                                                            "text",
                                                            text,
                                                            "published",
                                                            "2024-05-06")));
                    case "scraped" -> new Raw.Plain(Origin.named(name, name), bytes);
                    default -> Inputs.single(name + ".html", null, null, bytes);
                };
    }

    /// @return the seconds of processor time
    double run() {
        ArticleDrawing drawing = ArticleDrawing.bundled();
        double start = cpu();
        Outcome outcome = drawing.parser().parse(raw, new ReadingChoices(language, null));
        parsed = cpu() - start;
        if (outcome instanceof Outcome.Read(var article)) {
            start = cpu();
            Reading reading = drawing.extractor().read(article);
            extracted = cpu() - start;
            findings =
                    List.of(
                                    reading.mentions(),
                                    reading.statements(),
                                    reading.agreements(),
                                    reading.events(),
                                    reading.relations())
                            .stream()
                            .mapToInt(List::size)
                            .sum();
            start = cpu();
            triples = drawing.graphs().of(reading, false).triples().size();
            written = cpu() - start;
        }
        return parsed + extracted + written;
    }

    /// What each step took.
    String steps() {
        return "%.2f s parsing, %.2f reading, %.2f drawing; %d findings, %d triples"
                .formatted(parsed, extracted, written, findings, triples);
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
