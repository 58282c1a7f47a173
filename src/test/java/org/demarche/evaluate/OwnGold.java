package org.demarche.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.extract.Bundled;
import org.demarche.read.ArticleParser;
import org.demarche.read.ReadingChoices;

/// What the reading of the gold articles adds up to, read once for all tests.
final class OwnGold {
    static final Path FOLDER = Path.of("src/test/resources/gold");
    static final Tally TALLY = tally();

    private OwnGold() {}

    static Evaluation evaluation() {
        return new Evaluation(
                new ArticleParser(Bundled.PACKS, ReadingChoices.NONE), Bundled.EXTRACTOR);
    }

    private static Tally tally() {
        try {
            return evaluation().of(new GoldFiles(List.of(FOLDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
