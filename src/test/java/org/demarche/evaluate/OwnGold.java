package org.demarche.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.extract.Extractor;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.read.ArticleParser;
import org.demarche.read.ReadingChoices;

/// What the reading of the gold articles adds up to, read once for all tests.
final class OwnGold {
    static final Path FOLDER = Path.of("src/test/resources/gold");
    static final Tally TALLY = tally();

    private OwnGold() {}

    static Evaluation evaluation() {
        LanguagePacks packs = LanguagePacks.bundled();
        List<String> codes = packs.all().stream().map(LanguagePack::code).toList();
        return new Evaluation(
                new ArticleParser(packs, ReadingChoices.NONE),
                new Extractor(
                        new WorldReader(Individuals.STANDARD, codes).bundled().world(), packs));
    }

    private static Tally tally() {
        try {
            return evaluation().of(new GoldFiles(List.of(FOLDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
