package org.demarche.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.demarche.domain.Article;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Reading;
import org.demarche.extract.Extractor;
import org.demarche.extract.ReadingLimits;
import org.demarche.graph.reading.ReadingGraph;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldGraph;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguageException;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.read.ArticleParser;
import org.demarche.read.Inputs;
import org.demarche.read.Outcome;
import org.demarche.read.ReadingChoices;
import org.demarche.read.content.Complaint;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// Content to article to reading to graph, one at a time. Shared by all threads.
public record ArticleDrawing(
        ArticleParser parser, Extractor extractor, ReadingGraph graphs, WorldGraph world) {
    private static @Nullable ArticleDrawing bundled;

    /// With the languages and the world that come with the program, loaded once.
    public static synchronized ArticleDrawing bundled() {
        ArticleDrawing loaded = bundled;
        if (loaded == null) {
            loaded = load();
            bundled = loaded;
        }
        return loaded;
    }

    private static ArticleDrawing load() {
        LanguagePacks packs = LanguagePacks.bundled();
        List<String> codes = packs.all().stream().map(LanguagePack::code).toList();
        WorldGraph world = new WorldReader(Individuals.STANDARD, codes).bundled();
        return new ArticleDrawing(
                new ArticleParser(packs, ReadingChoices.NONE),
                new Extractor(world.world(), packs),
                new ReadingGraph(world),
                world);
    }

    /// The same with other choices for what it reads.
    public ArticleDrawing reading(LanguagePacks packs, ReadingChoices choices) {
        return new ArticleDrawing(new ArticleParser(packs, choices), extractor, graphs, world);
    }

    /// What comes of what was submitted; never throws, either.
    ///
    /// @param withText whether the graph has the article's text in it
    public DrawnArticle draw(Submission submitted, boolean withText) {
        LocalDate day = submitted.published();
        var chosen =
                new ReadingChoices(null, day == null ? null : new PublicationTime(day, null, null));
        return draw(
                Inputs.single(
                        submitted.name(),
                        submitted.address(),
                        submitted.charset(),
                        submitted.bytes()),
                withText,
                raw -> parser.parse(raw, chosen));
    }

    /// What comes of a content: a fault of the program costs one article, not the run.
    ///
    /// @throws CancellationException when its thread is interrupted
    /// @throws OutOfMemoryError when it needs too much
    /// @param withText whether the graph has the article's text in it
    public DrawnArticle draw(Raw raw, boolean withText) {
        return draw(raw, withText, parser::parse);
    }

    private DrawnArticle draw(Raw raw, boolean withText, Function<Raw, Outcome> parsing) {
        try {
            return switch (parsing.apply(raw)) {
                case Outcome.Failed(var fault) -> new DrawnArticle.Undrawn(fault.message());
                case Outcome.Foreign(Article article, String message) ->
                        new DrawnArticle.Bare(graphs.of(bare(article), withText), message);
                case Outcome.Read(Article article) -> {
                    Reading reading = extractor.read(article);
                    yield new DrawnArticle.Drawn(
                            reading,
                            graphs.of(reading, withText),
                            cut(raw.name(), article, reading.article()));
                }
            };
        } catch (LanguageException e) {
            return new DrawnArticle.Undrawn(
                    raw.name() + " could not be read: " + e.getMessage() + ".");
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return new DrawnArticle.Undrawn(raw.name() + " " + Complaint.ofProgram(e));
        }
    }

    /// Says that an article was not read to its end; null if it was.
    ///
    /// @param name how messages name it
    /// @param read what was read of it
    public static @Nullable String cut(String name, Article whole, Article read) {
        int all = whole.body().length();
        int some = read.body().length();
        if (all == some) {
            return null;
        }
        String has =
                all > ReadingLimits.CHARACTERS
                        ? String.format(Locale.ROOT, "%,d characters", all)
                        : String.format(
                                Locale.ROOT, "more than %,d findings", ReadingLimits.FINDINGS);
        return String.format(
                Locale.ROOT,
                "%s has %s: what follows the first %,d characters was not read; split it.",
                name,
                has,
                some);
    }

    private static Reading bare(Article article) {
        return new Reading(
                article, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
