package org.demarche.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.domain.Article;
import org.demarche.domain.Reading;
import org.demarche.extract.Extractor;
import org.demarche.read.ArticleParser;
import org.demarche.read.Outcome;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads gold articles as the program reads any, and compares. For one thread.
///
/// @param parser makes articles of what the gold gives
/// @param extractor reads them
public record Evaluation(ArticleParser parser, Extractor extractor) {
    private static final List<String> GIVEN =
            List.of("url", "headline", "published", "publisher", "language", "text");

    /// What the comparison with all gold articles adds up to.
    ///
    /// @throws GoldException if there is none or it cannot be used
    public Tally of(GoldFiles files) throws IOException {
        Tally tally = new Tally();
        files.forEach((place, node) -> compare(place, node, tally));
        return tally;
    }

    private void compare(String place, JsonNode node, Tally tally) {
        ObjectNode given = JsonMapper.shared().createObjectNode();
        GIVEN.stream().filter(node::hasNonNull).forEach(f -> given.set(f, node.get(f)));
        byte[] bytes = given.toString().getBytes(StandardCharsets.UTF_8);
        Reading reading =
                switch (parser.parse(new Raw.Record(place, place, bytes))) {
                    case Outcome.Read(Article article) -> extractor.read(article);
                    case Outcome.Foreign(Article article, String message) -> nothing(article);
                    case Outcome.Failed(var fault) -> throw new GoldException(fault.message());
                };
        Gold gold = Gold.of(place, reading.article(), node);
        try {
            compare(gold, reading, tally);
        } catch (GoldException e) {
            throw new GoldException(place + ": " + e.getMessage());
        }
    }

    private static Reading nothing(Article article) {
        return new Reading(
                article, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private void compare(Gold gold, Reading reading, Tally tally) {
        compare(gold, new Findings(gold, reading), tally);
        if (!gold.clutter().isEmpty()) {
            new BodyLayer(gold, tally).compare(body(gold.article()));
        }
    }

    /// What the program takes for the article in a text as scraped.
    private String body(Article article) {
        byte[] bytes = article.body().original().getBytes(StandardCharsets.UTF_8);
        return switch (parser.parse(new Raw.Plain(Origin.named("text", "text"), bytes))) {
            case Outcome.Read(Article read) -> read.body().original();
            case Outcome.Foreign(Article read, String message) -> read.body().original();
            case Outcome.Failed failed -> "";
        };
    }

    /// Compares what was found in an article, layer by layer.
    static void compare(Gold gold, Findings findings, Tally tally) {
        tally.article();
        new NameLayers(gold, findings, tally).compare();
        if (gold.has("statements")) {
            new StatementLayer(gold, findings, tally).compare();
        }
        if (gold.has("agreements")) {
            new AgreementLayer(gold, findings, tally).compare();
        }
        if (gold.has("relations")) {
            new RelationLayer(gold, findings, tally).compare();
        }
        if (gold.has("dates")) {
            new DateLayer(gold, findings, tally).compare();
        }
    }
}
