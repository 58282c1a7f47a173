package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.demarche.domain.PublicationTime;
import org.demarche.draw.ArticleDrawing;
import org.demarche.extract.Extractor;
import org.demarche.graph.reading.ReadingGraph;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldException;
import org.demarche.graph.world.WorldGraph;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguageException;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.read.ArticleParser;
import org.demarche.read.ReadingChoices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that reads articles.
final class ReadingOptions {
    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of all inputs (default: told from each text).")
    private @Nullable String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day all inputs were published, as 2025-07-13 (default: as they say).")
    private @Nullable String published;

    @Option(
            names = "--languages",
            paramLabel = "DIR",
            description = "A folder with further language packs.")
    private @Nullable Path languages;

    @Option(
            names = "--world",
            paramLabel = "FILE-or-DIR",
            description = "Turtle with further knowledge of the world; may be repeated.")
    private List<Path> world = List.of();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Where the IRIs of individuals start (default: ${DEFAULT-VALUE}).")
    private String base = Individuals.STANDARD.base();

    /// Everything that is needed to read articles, loaded once.
    ///
    /// @throws UsageException when an option is wrong
    ArticleDrawing drawing() {
        LanguagePacks packs = packs();
        if (language != null && packs.pack(language) == null) {
            throw new UsageException(
                    "--language " + language + ": there is no language pack for it.");
        }
        var choices =
                new ReadingChoices(
                        language, publicationTime(), () -> LocalDate.now(ZoneOffset.UTC));
        if (languages == null && world.isEmpty() && base.equals(Individuals.STANDARD.base())) {
            return ArticleDrawing.bundled().reading(packs, choices);
        }
        List<String> codes = packs.all().stream().map(LanguagePack::code).toList();
        WorldGraph known = known(codes);
        return new ArticleDrawing(
                new ArticleParser(packs, choices),
                new Extractor(known.world(), packs),
                new ReadingGraph(known),
                known);
    }

    private LanguagePacks packs() {
        if (languages == null) {
            return LanguagePacks.bundled();
        }
        if (!Files.isDirectory(languages)) {
            throw new UsageException(
                    "--languages "
                            + languages
                            + ": there is no such folder; name one with a folder a language.");
        }
        try {
            return LanguagePacks.bundled().with(LanguagePacks.load(languages));
        } catch (LanguageException e) {
            throw new UsageException(e);
        }
    }

    private WorldGraph known(List<String> codes) {
        try {
            return new WorldReader(new Individuals(base), codes).bundledWith(world);
        } catch (WorldException | IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    private @Nullable PublicationTime publicationTime() {
        if (published == null) {
            return null;
        }
        try {
            if (published.length() <= "2025-07-13".length()) {
                return new PublicationTime(LocalDate.parse(published), null, null);
            }
            OffsetDateTime time = OffsetDateTime.parse(published);
            return new PublicationTime(time.toLocalDate(), time.toLocalTime(), time.getOffset());
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--published takes a day such as 2025-07-13 or a time such as 2025-07-13T03:02:00+07:00, not "
                            + published
                            + ".");
        }
    }
}
