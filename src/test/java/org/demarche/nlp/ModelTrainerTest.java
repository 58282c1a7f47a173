package org.demarche.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.SmallPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same texts give the same models, so that anyone can make the committed ones again.
class ModelTrainerTest {
    @TempDir private Path root;

    private Path corpus = Path.of("");
    private ModelTrainer trainer =
            new ModelTrainer(LanguagePacks.bundled().all().iterator().next());

    @BeforeEach
    void pack() throws IOException {
        corpus = SmallPack.write(root).resolve("corpus");
        LanguagePack pack = LanguagePacks.load(root).all().iterator().next();
        trainer = new ModelTrainer(pack);
    }

    @Test
    void namesAreLearntAlike() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("names.txt"));
        assertArrayEquals(
                trainer.names(lines, ModelTrainerTest::unknown),
                trainer.names(lines, ModelTrainerTest::unknown));
    }

    private static String[] unknown(Tokens tokens) {
        String[] classes = new String[tokens.size()];
        java.util.Arrays.fill(classes, "");
        return classes;
    }

    @Test
    void sentenceEndsAreLearntAlike() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("sentences.txt"));
        assertEquals(learnt(trainer.sentences(lines)), learnt(trainer.sentences(lines)));
    }

    @Test
    void kindsOfLinesAreLearntAlike() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("lines.txt"));
        assertEquals(learnt(trainer.lines(lines)), learnt(trainer.lines(lines)));
    }

    @Test
    void otherTextsGiveOtherModels() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("names.txt"));
        assertFalse(
                java.util.Arrays.equals(
                        trainer.names(lines, ModelTrainerTest::unknown),
                        trainer.names(lines.subList(0, 2), ModelTrainerTest::unknown)));
    }

    /// The parts of a model's archive; its manifest tells the time at which it was made.
    private static Map<String, String> learnt(byte[] model) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(model))) {
            ZipEntry entry = archive.getNextEntry();
            while (entry != null) {
                if (!entry.getName().startsWith("manifest")) {
                    parts.put(entry.getName(), HexFormat.of().formatHex(archive.readAllBytes()));
                }
                entry = archive.getNextEntry();
            }
        }
        assertFalse(parts.isEmpty());
        return parts;
    }
}
